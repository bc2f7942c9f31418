/** Generates the files and catalog entries that an editor could drop in. */
import fc from 'fast-check';
import { hostileWords, htmlWords, reportWords } from './hostile-words.ts';

/** One file of `seeds/`, and what a catalog could say of it. */
export interface AnyFile {
	file: string;
	bytes: Uint8Array;
	fields: AnyFields;
}

/** Values for the text fields of a catalog entry. */
export interface AnyFields {
	title?: string | undefined;
	issuer?: string | undefined;
	address?: string | undefined;
	reason?: string | undefined;
}

const word = fc.oneof(
	{ weight: 6, arbitrary: fc.constantFrom(...reportWords) },
	{ weight: 3, arbitrary: fc.constantFrom(...hostileWords) },
	{ weight: 2, arbitrary: fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\n\u3000\u3000') },
	{ weight: 1, arbitrary: fc.string({ maxLength: 6, unit: 'binary' }) },
);

const plain = fc.array(word, { maxLength: 80 }).map((words) => words.join(''));

const html = fc
	.array(fc.oneof(word, fc.constantFrom(...htmlWords)), { maxLength: 80 })
	.map((words) => `<!doctype html>${words.join('')}`);

/** A real report into which something was put, or of which something was lost. */
function damaged(reports: readonly string[]): fc.Arbitrary<string> {
	const cut = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(400), word);
	return fc
		.tuple(fc.constantFrom(...reports), fc.nat(20_000), fc.array(cut, { maxLength: 12 }))
		.map(([report, start, cuts]) =>
			cuts.reduce(
				(text, [share, length, put]) => {
					const at = Math.floor(share * text.length);
					return text.slice(0, at) + put + text.slice(at + length);
				},
				report.slice(start % report.length, (start % report.length) + 3_000),
			),
		);
}

const encodings = {
	'utf-8': (text: string) => new TextEncoder().encode(text),
	'utf-16le': (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
	'utf-16be': (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
	'latin-1': (text: string) => new Uint8Array(Buffer.from(text, 'latin1')),
};

function encoded(text: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> {
	const encoding = fc.oneof(
		{ weight: 5, arbitrary: fc.constant('utf-8' as const) },
		{ weight: 1, arbitrary: fc.constantFrom('utf-16le', 'utf-16be', 'latin-1' as const) },
	);
	return fc.tuple(text, encoding).map(([content, name]) => encodings[name](content));
}

const field = fc.option(
	fc
		.array(fc.constantFrom(...hostileWords, ...reportWords), { minLength: 1, maxLength: 4 })
		.map((words) => words.join('')),
	{ nil: undefined },
);

const address = fc.constantFrom(
	undefined, 'https://example.org/a?b=1&c=<x>', 'javascript:alert(1)', 'data:text/html,<script>alert(1)</script>',
	'//example.org/', 'https://example.org/"onclick="x', 'file:///etc/passwd', 'mailto:a@b.cn',
); // prettier-ignore

const fileName = fc.oneof(
	fc.constant('report.txt'),
	fc
		.tuple(
			fc.array(fc.constantFrom(...hostileWords, '报告', 'a', '.', '长'.repeat(80)), {
				maxLength: 4,
			}),
			fc.constantFrom('.txt', '.md', '.html', ''),
		)
		.map(([words, extension]) => words.join('') + extension),
);

/** Any file: soup of words, a damaged report, a page, bytes. `reports` are texts to damage. */
export function anyFile(reports: readonly string[]): fc.Arbitrary<AnyFile> {
	return fc.record({
		file: fileName,
		bytes: fc.oneof(
			{ weight: 4, arbitrary: encoded(plain) },
			{ weight: 4, arbitrary: encoded(damaged(reports)) },
			{ weight: 3, arbitrary: encoded(html) },
			{ weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
		),
		fields: fc.record({ title: field, issuer: field, address, reason: field }),
	});
}
