// Each begins a name far more often than a word; 高, 方, 向, 安 and the like stand in 高度, 方面, 向上.
const single =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范金石廖贾韦傅邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤';
const words =
  '何[时种地处人必以况]|许[多可]|程[序度式]|金[额融钱属]|石[材料头]|江[边水河]|毛[病利]|万[元余一]|严[重格肃]|武[器装]|林[地木权]|田[地间]|马[路上]|范[围本]|顾[虑问客]|段[时间]|余[款额下]|曾[经多在因于]|黄[河金色]|雷[同区]|钟[头点]|汤[药]|陆[续]|杜[绝]|谢[谢意]|张[贴榜]|陈[述年旧]|罗[列]|胡[同乱]|江[湖]|史[料]|钱[款财物]|龙[头]';

/**
 * The source of a regular expression for a common Chinese surname that begins no ordinary word (何时, 程序), closed in a group: for
 * places where a name and a word may both follow. Rarer surnames are left out.
 */
export const commonSurnames = `(?:(?!${words})[${single}])`;
