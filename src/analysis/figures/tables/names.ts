/**
 * Numbers with a unit that count nothing. Most numbers of this kind need no pattern: dates, roads,
 * grades and codes (2025年, 312国道, 5A级, PM2.5, 1+3) carry no unit or no word that asks for one.
 */
export const notFigures: readonly RegExp[] = [
	/\d+\s*[-—–~～至]\s*\d+周?岁|\d+周?岁(?:及?以[上下])?的?(?=[^，。；、]{0,4}(?:老|人|儿童|妇女|女性|男性|居民|群众|青|幼))/g, // 80周岁以上老年人
	/[每百千万]{1,2}\s*\d+\s*[\p{Script=Han}]/gu, // 每10万人
	/(?<![\d.:：∶︰])\d+[:：∶︰]\d+(?![:：∶︰.\d])/g, // 1:1
	/[\d一二三四五六七八九十]+(?:大|个)方面/g,
	/(?:安全|质量|生命|健康|服务|民生|生态|信誉|用户|人民)第一(?=[、，。])/g, // 安全第一、预防为主
	/平均每[^，。；]{1,6}就?有[^，。；]{1,6}/g, // 平均每9人就有1户
	/一周\s*\d天|365天|24小时/g,
	// 13个30KW液冷机柜, 2台66万千瓦机组: the rating of what is counted.
	/(?<=\d[个台座套组艘架辆根])\d+(?:\.\d+)?万?(?:千瓦|兆瓦|吉瓦|[KkMG]W|吨|马力|毫米)(?=[\p{Script=Han}A-Z])/gu,
]; // prettier-ignore

/** A quotation no longer than this is a name: “532”, “1+3”, “优化营商环境10条”. */
export const longestNameInQuotes = 24;
