/** The paper or agency that a report's opening words name (云州晚报讯, 新华社云州3月5日电); undefined for 本报讯 and any other opening. */
export function dispatchOutlet(text: string): string | undefined {
  return DISPATCH.exec(text)?.[1];
}

const DISPATCH =
  /^(?!本)(\p{Script=Han}{1,9}(?:日报|晚报|早报|晨报|时报|周报|商报|导报|都市报|法治报|法制报|检察报|法院报|网|新华社|中新社)|新华社|中新社)(?:[^，。]{0,12}\d{1,2}月\d{1,2}日)?[讯电](?=[\s（(])/u;
