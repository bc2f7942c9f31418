/** What a careless or a hostile file may hold: signs that mean something to one of the forms we write. */

/** Text that a page, a table, a data file or an address could take for more than text. */
export const hostileWords = [
	'<script>alert(1)</script>', '</script>', '<!--', '-->', ']]>', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', "' onfocus=alert(1) '",
	'[x](javascript:alert(1))', '![x](//a.cn/x.png)', '<javascript:alert(1)>', '{expression}', '{{template}}', '${value}', '<%= erb %>',
	'=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '\t=1', '\r=1', '=HYPERLINK("http://a.cn","x")', '"', '""', ',', ';',
	'---\n', '...\n', ': ', '- ', '!!js/function', '&anchor', '*anchor', '%YAML 1.2', '|', '>', '# ', '## ', '[^1]: ', '[^1]', '`', '~~', '***', '\\',
	'&amp;', '&lt;', '&#0;', '&#x4e00;', '\u2028', '\u2029', '\u0000', '\u0008', '\u001b[31m', '\ufeff', '\ufffe', '\ufffd',
	'\u202e', '\u2066', '\u200b', '\u200d', '\u00ad', 'e\u0301', '😀', '👨‍👩‍👧', '𠮷', '\ud83d', '\udc00', '㐀', '﹏', 'ﬁ', 'ａ', '１',
	'../', '..\\', '%2e%2e/', '%00', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'NaN', 'true',
] as const; // prettier-ignore

/** Pieces that reports are made of, so that what is generated reaches the rules that read them. */
export const reportWords = [
	'政府工作报告', '2024年工作回顾', '2025年工作安排', '一、', '（一）', '1.', '(2)', '1、', '第一部分', '第十章', '名词解释：', '各位代表：', '各位代表!',
	'索 引 号:', '发布日期: 2026-01-28', '发布机构：', '信息名称:', '—— ', '附件：', '图为新建道路', '本报记者', '打印本页', '关闭窗口', '上一篇：',
	'“', '”', '‘', '「', '《', '》', '（', ')', '(', ',', '，', '。', '；', '、', ':', '：', '!', '…', '·', '\u3000\u3000', ' ', '\t', '\u00a0',
	'3.5亿元', '增长4.5%', '超3亿\n元', '突破百亿', '百余个', '过半', '2-3个', '2—3所', '1-12月', '5G', 'PM2.5', '360集团', '“532”', '1+3', 'TOP50',
	'13个30KW', '约1000PB', '分别增长21.4%、15.4%', '省、市重大项目3个、7个', '其中', '前三季度', '2024/2025年', '全区', '力争', '完成', '新增', '预计', '同比',
	'99999999999999999999亿元', '0.0000001%', '1.2.3.4', '1,234,567.89元', '一二三四五六七八九十百千万亿个', '零', '〇', '两', '廿', '半', '第一', '一批',
	'过去一年，全区上下坚持稳中求进工作总基调，统筹发展和安全，较好完成了各项目标任务。',
] as const; // prettier-ignore

/** Pieces of pages saved from a browser. */
export const htmlWords = [
	'<p>', '</p>', '<div class="TRS_Editor">', '</div>', '<table><tr><td>', '</td><td>', '</td></tr></table>', '<br>', '<h2>', '</h2>', '<pre>', '</pre>',
	'<ul><li>', '</li></ul>', '<span style="x">', '</span>', '<title>', '</title>', '<meta name="ArticleTitle" content="', '">', '<style>', '</style>',
	'<svg><title>', '<math>', '<template>', '<noscript>', '<textarea>', '<plaintext>', '<iframe srcdoc="', '<base href="//a.cn">', '<a href="', '<input value="',
	'&nbsp;', '&#x4e00;', '&#xd800;', '&#1114112;', '&lt', '&', '<', '<!', '<?xml', '</', '<a b=c d>', '<![CDATA[', '\u0000',
] as const; // prettier-ignore
