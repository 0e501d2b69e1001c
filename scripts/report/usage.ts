/** The help text of `npm run ingest`. */
export const usage = `把文章导入为案例：seeds/ 里的文章 → content/cases/ 里的草稿

用法
  npm run ingest                       导入 seeds/ 里的全部文章
  npm run ingest -- 文件或文件夹……    只导入这些；文件夹连同里面的文件夹
  npm run ingest -- https://……         导入网上的一篇（网页、PDF、Word）
  npm run ingest -- --update 文件……   文章或程序改了，把新读出的内容合并进编者改过的案例
  npm run ingest -- --review 文件……    导入，再做审校单并在浏览器里打开
  npm run ingest -- --review 编号……    给已有的案例做审校单，不要原文件

选项
  --review    每个案例一张审校单：正文和读出的字段对照，疑点、验收清单、与上一份相比；
              写在 .cache/review/，不会提交，也不会发布
  --no-open   做审校单，不打开浏览器
  --dry-run   只说会做什么，什么也不写
  --update    编者改过的案例也更新：编者改过的字段不动，没有人动过的跟随程序；
              已审校的案例只添上缺的，已有的不改不删，添了就改回 draft，请再审
  --allow-private  网址是本机或内网的也读
  --json      把读出的案例印成 JSON，什么也不写（多篇时是数组）；
              npm run -s ingest -- --json 文件 只印 JSON，没有 npm 的两行抬头
  --help      这份说明

文章可以是 txt、html、docx、pdf、md。同名的 .yaml 写人比程序更清楚的事（见 seeds/README.md）。
不加 --update 时，改过或已审校的案例一个字也不会动。再运行多少次，结果都一样。
有文章没有导入成功时，退出码是 1，其余文章不受影响。`;
