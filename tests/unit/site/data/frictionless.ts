/** Holds descriptors to the profiles of the specification (tests/fixtures/frictionless). */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

export type Profile = 'data-package' | 'data-resource' | 'tabular-data-resource' | 'table-schema';

/** What a profile has against a descriptor: `/resources/0 must have required property 'name'`. */
export function profileErrors(profile: Profile, descriptor: unknown): string[] {
	// The profiles are of draft 4, whose own schema Ajv no longer knows; they use nothing that changed.
	const ajv = new Ajv({
		strict: false,
		validateSchema: false,
		unicodeRegExp: false,
		allErrors: true,
		logger: false,
	});
	formats(ajv);
	const file = new URL(`../../../fixtures/frictionless/${profile}.json`, import.meta.url);
	const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
	validate(descriptor);
	return (validate.errors ?? []).map(
		({ instancePath, message = '' }) => `${instancePath} ${message}`,
	);
}
