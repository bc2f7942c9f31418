/** What a line looks like by itself: bylines, salutations, captions, lines that are headings without a number. */

const names = '[\\p{Script=Han}·]{2,6}(?:[\\s\\u3000、]+[\\p{Script=Han}·]{1,6})*';
const offices = '(?:区|县|市|镇|乡|州|盟|旗)长|主任|书记|主席|专员';

/** Lines under a title that say who spoke where and when. */
const speakerLines: readonly RegExp[] = [
	/^[（(]?[—－-]*\s*[^。]{0,40}在[^。]{2,70}(?:会议|大会|全会|全体会议|会)上(?:的?(?:报告|讲话))?[）)]?$/u, // ——胥亚伟在…会议上
	/^[（(]?\d{4}年\d{1,2}月\d{1,2}日[）)]?$/, // （2025年1月8日）
	new RegExp(`^[^。，,]{0,30}(?:${offices})[\\s\\u3000：:]*[\\p{Script=Han}·]{1,3}[\\s\\u3000]?[\\p{Script=Han}·]{1,3}$`, 'u'), // 钟楼区人民政府区长　张三
]; // prettier-ignore

const roles =
	'本报记者|本报通讯员|本报讯|记者|通讯员|本版撰稿|本版供图|本版摄影|撰稿|供图|摄影|图片|文字|文/图|图/文|责任编辑|责编|编辑|校对|作者';
const creditLine = new RegExp(`^[（(]?(?:${roles})[:：\\s\\u3000]+${names}[）)]?$`, 'u'); // 本版撰稿:何一智 蔡丹
const creditLabel = new RegExp(`^(?:${roles})[:：]?$`); // 本报记者, the names on the next line

export function isSpeakerLine(text: string): boolean {
	return text.length <= 90 && speakerLines.some((pattern) => pattern.test(text));
}

export function isCredit(text: string): boolean {
	return text.length <= 60 && creditLine.test(text);
}

export function isCreditLabel(text: string): boolean {
	return creditLabel.test(text);
}

export function isNameList(text: string): boolean {
	return text.length <= 40 && new RegExp(`^${names}$`, 'u').test(text);
}

/** Under the last sentence: 钟楼区人民政府, 2024年1月15日. */
export function isSignature(text: string): boolean {
	return (
		text.length <= 24 &&
		/(?:政府|委员会|管委会|办公室|党委|工委|局|日|[区县市镇]长\S{0,4})$/.test(text)
	);
}

/** 各位代表: on a line of its own, not 各位代表!民之所望,施政所向。 */
export function isSalutation(text: string): boolean {
	return /^(?:尊敬的)?(?:各位|同志们|女士们|朋友们|代表们)[^。，,]{0,30}[:：!！]$/.test(text);
}

/** A line that says of itself that it belongs to a picture. */
export function isPictureLine(text: string): boolean {
	return (
		text.length <= 80 &&
		/^(?:图为|上图|下图|左图|右图|图\d*[:：])|[（(](?:[^（(]{1,10}\s*摄|资料图.{0,4})[）)]$/.test(
			text,
		)
	);
}

/** Ends as a paragraph ends: with a sentence mark, closing marks after it allowed. */
export function isTerminated(text: string): boolean {
	return /[。！!？?…；;：:][”’」』）)】》]*$/.test(text);
}

/** Holds running text: a sentence mark inside, two commas, or one far into the line. */
export function isProse(text: string): boolean {
	return /[。；！？;!?]/.test(text) || (text.match(/[，,]/g)?.length ?? 0) >= 2 || text.length > 45;
}

/** Short, whole, and without the mark that ends a sentence: a heading, a caption or a signature. */
export function isLabel(text: string): boolean {
	if (text.length > 40 || isProse(text) || hasOpenEnd(text)) return false;
	return !/[：:]/.test(text) && /\p{Script=Han}/u.test(text);
}

const pairs = ['“”', '（）', '()', '《》'] as const;

/** Breaks off after a comma or inside quotation marks or brackets: “星巴, cut off from 克、瑞幸. */
export function hasOpenEnd(text: string): boolean {
	if (/[，、,]$/.test(text)) return true;
	return pairs.some(([open = '', close = '']) => text.lastIndexOf(open) > text.lastIndexOf(close));
}

/** True for 名词解释, 名词注释 and the like: what follows explains terms. */
export function isGlossaryTitle(text: string): boolean {
	const bare = text.replace(/[\s\u3000【】《》（）():：]/g, '');
	return (
		bare.length <= 24 &&
		/(?:名词|术语|概念|词语|有关用语)(?:解释|注释|释义|说明|注解)$|^(?:注释|附注)$/.test(bare)
	);
}
