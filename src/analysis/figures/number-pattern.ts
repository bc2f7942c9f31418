/** The one pattern of a number with its qualifiers and unit, put together from the tables. */
import { impliedCounters, perUnits, units } from './tables/units.ts';
import { innerQualifiers, leadingQualifiers, trailingQualifiers } from './tables/qualifiers.ts';

const anyOf = (signs: readonly string[]) => `(?:${signs.join('|')})`;

const guarded = (sign: string, before: string | undefined) =>
	before ? `(?<!${before})${sign}` : sign;

const leading = (isHanzi: boolean) =>
	anyOf(
		leadingQualifiers
			.filter(({ onlyHanzi }) => isHanzi || !onlyHanzi)
			.map(({ sign, unlessAfter }) => guarded(sign, unlessAfter)),
	);

const inner = `[${Object.keys(innerQualifiers).join('')}]`;
const trailing = anyOf(Object.keys(trailingQualifiers).toSorted((a, b) => b.length - a.length));

/** 5千米 is five kilometres, not five thousand metres. */
const thousand = '千(?![米瓦克伏赫焦卡帕])';
const scale = anyOf([
	'万亿', '千亿', '百亿', '十亿', '亿', '千万', '百万', '十万', '万', thousand, '百(?!分)',
]); // prettier-ignore

const unit = anyOf([
	...units.map(({ sign, unless }) => (unless ? `${sign}(?!${unless})` : sign)),
	...Object.keys(impliedCounters).map((noun) => `(?=${noun})`),
]);
const per = `(?:[/／每]${anyOf(perUnits)})`;

const digits = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const hanzi = `(?:[零〇一二两三四五六七八九十百万亿]|${thousand})+`;
/** Nothing that would make the digits part of a name: PM2.5, TOP50, 1+3, 第3. */
const startsHere = String.raw`(?<![\d.A-Za-z±+×:∶︰第—–~～-])`;
const negative = '(?<sign>(?<=增长|增速|增速为|增幅|增幅为|率|率为|涨幅)[-－−])';
const dash = '(?:[-—–－~～]{1,2}|至|到)';
const tail = `(?<moreAfter>${inner})?(?<unit>${unit}${per}?)?(?<after>${trailing})?`;

/** 近30万平方米, 400余条, 2-3个, 5%至6%, 不少于3000亩. */
export const digitAmount = new RegExp(
	`(?<before>${leading(false)}了?)?(?:${negative}|${startsHere})(?<low>${digits})(?<lowMore>${inner})?(?<lowScale>${scale})?` +
		`(?:(?<lowUnit>${unit})?${dash}(?<high>${digits})(?<highScale>${scale})?)?${tail}`,
	'g',
);

/** 突破百亿, 百余个, 两家, 十五个百分点. */
export const hanziAmount = new RegExp(
	`(?<before>${leading(true)}了?)?(?<![第〇零一二两三四五六七八九十百千万亿\\d.])(?<low>${hanzi})${tail}`,
	'g',
);
