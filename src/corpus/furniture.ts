/** Lines that belong to the page that published a report, not to the report. */

/** Furniture wherever it stands. Each pattern covers the whole line. */
const anywhere: readonly RegExp[] = [
	/^(?:(?:[【[][^】\]]{1,12}[】\]]|打印(?:本页)?|关闭(?:窗口)?|收藏|分享|返回顶部)\s*)+$/, // 【打印本页】 【关闭窗口】, not 【高效办成一件事】:…
	/^(?:您|你)?(?:当前|现在|所在)的?位置\s*[:：].*$/, // 您当前的位置:首页 > 2025专题
	/^首页\s*(?:[>»/›]|-\s).*$/, // 首页 > 政务公开
	/^.{0,12}(?:扫一扫|扫码|长按).{0,6}(?:手机|微信|关注|分享|打开|查看).{0,12}$/, // 扫一扫在手机打开当前页
	/^(?:上一篇|下一篇|上一条|下一条|相关链接|相关阅读|相关文档|相关附件|相关解读|附件下载)\s*[:：]?.{0,60}$/,
	/^(?:[-—–]\s*\d{1,3}\s*[-—–]|第\s*\d{1,3}\s*页(?:\s*[/，, ]?\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})$/, // — 12 —
	/^(?:返回|分享到[:：]?|大|中|小|字体[:：]?.{0,12}|繁体版|繁體版|简体版|无障碍浏览|智能问答)$/,
	/^[^。，；]{0,80}(?:公网安备|ICP备|网站标识码|版权所有|Copyright)[^。，；]{0,120}$/i, // 苏公网安备32041102000483号, not ICP备案率达到100%。
];

/** Furniture after the report's last sentence only: a report may well name an organiser. */
const atTheEnd: readonly RegExp[] = [
	/^(?:主办单位|主办|承办单位|承办|协办单位|技术支持|联系地址|地址|联系电话|电话|邮政编码|邮编|电子邮箱|邮箱|传真|网站地图|联系我们|关于我们|使用帮助|隐私声明|网站纠错)\s*[:：|｜].{0,160}$/,
	/^[^。]{2,12}(?:\s*[|｜]\s*[^。|｜]{2,12}){1,12}$/, // 联系我们 | 网站地图 | 网站纠错
];

/** Furniture before the title only: menus. */
const atTheStart: readonly RegExp[] = [
	/^[•·●▪■◆*-]\s*.{1,16}$/, // • 政务服务
	/^(?:首页|网站首页|走进.{1,6}|.{0,4}新闻中心|.{0,4}政务公开|政府信息公开|政务服务|政民互动|互动交流|数据开放|数据发布|今日.{1,6}|登录.{0,8}|注册|搜索|要闻动态|信息公开|办事服务|专题专栏)$/,
];

export type Zone = 'start' | 'body' | 'end';

/** True for a line of page furniture, given whether it stands before the title or after the last sentence. */
export function isFurniture(text: string, zone: Zone): boolean {
	if (text.length > 240) return false;
	const patterns = [anywhere, zone === 'end' ? atTheEnd : [], zone === 'start' ? atTheStart : []];
	return patterns.flat().some((pattern) => pattern.test(text));
}

/** True for the number of a printed page, which cuts a paragraph without ending it. */
export function isPageNumber(text: string): boolean {
	return /^(?:[-—–]\s*\d{1,3}\s*[-—–]|第\s*\d{1,3}\s*页.{0,12})$/.test(text);
}
