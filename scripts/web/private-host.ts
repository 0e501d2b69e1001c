import { FetchRefusal } from './fetch-refusal.ts';

/** What an editor is told of a host that is this machine or stands in an internal network. */
export function privateHost(host: string): FetchRefusal {
  return new FetchRefusal(
    'private-address',
    `${host} 是本机或内网的地址，默认不读。确实要读的，命令里加上 --allow-private。`,
  );
}
