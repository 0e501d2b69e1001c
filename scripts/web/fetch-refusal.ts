/** Why a web address gave no page: `message` says in Chinese what was found and what to do, `rule` names the kind. */
export class FetchRefusal extends Error {
  readonly rule: string;

  constructor(rule: string, message: string) {
    super(message);
    this.rule = rule;
  }
}
