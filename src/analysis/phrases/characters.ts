/** Which characters an expression can be made of. */

/** Hanzi, Latin letters, digits, and the signs that names are joined with: 1+7, 数据要素×, 2.0. */
const bodyPattern = /[\p{Script=Han}A-Za-z0-9+×·.]/u;

export function isBody(character: string | undefined): boolean {
	return character !== undefined && bodyPattern.test(character);
}

export function countHanzi(text: string): number {
	return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
