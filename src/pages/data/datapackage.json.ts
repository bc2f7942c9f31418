/** `data/datapackage.json`: what the files beside it are. */
import type { APIRoute } from 'astro';
import { dataPackage } from '../../site/data/data-package.ts';
import { absoluteAddress } from '../../site/routes.ts';

export const GET: APIRoute = ({ site }) => Response.json(dataPackage(absoluteAddress('/', site)));
