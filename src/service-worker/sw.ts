/**
 * The service worker: the site without a network. What it answers from is of one version only, its
 * own; every file was held to that version's lists of digests before it was kept. With a network the
 * site itself answers, so nobody reads an old page while there is a new one.
 */
import { openKept } from '../offline/kept-site.ts';
import type { OfflineBuild } from '../offline/site-files.ts';
import { answer, isAnswered } from './answer.ts';
import { install, takeOver } from './versions.ts';

declare const self: ServiceWorkerGlobalScope;

/** Put in its place by the build (scripts/build/offline-files.ts). */
declare const OFFLINE_BUILD: OfflineBuild;

const build = OFFLINE_BUILD;
const root = self.registration.scope;
const opened = () => openKept(build, root);

self.addEventListener('install', (event) => {
	event.waitUntil(opened().then((site) => install(site, build.shell, self)));
});

self.addEventListener('activate', (event) => {
	event.waitUntil(opened().then((site) => takeOver(site, self)));
});

self.addEventListener('message', (event) => {
	if (event.data === 'take over') event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
	if (isAnswered(event.request, root))
		event.respondWith(opened().then((site) => answer(event, site)));
});
