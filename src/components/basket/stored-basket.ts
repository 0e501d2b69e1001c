import type { Basket } from './basket.ts';
import { basketToQuery, queryToBasket } from './basket-query.ts';

// Two houses may share a host: each keeps its own.
const key = `basket ${import.meta.env?.BASE_URL ?? '/'}`;
const changed = 'basket-change';

/** The reader's own basket, kept on this machine; nothing is sent anywhere. A browser that keeps nothing has an empty one. */
export const storedBasket = {
  read: (): Basket => {
    try {
      return queryToBasket(localStorage.getItem(key) ?? '');
    } catch {
      return queryToBasket('');
    }
  },
  /** Keeps it and tells this page of the change; false where the browser keeps nothing. */
  write: (basket: Basket): boolean => {
    try {
      localStorage.setItem(key, basketToQuery(basket));
    } catch {
      return false;
    }
    dispatchEvent(new Event(changed));
    return true;
  },
  /** Calls back whenever it changes, in this window or another. */
  onChange: (callBack: () => void): void => {
    addEventListener(changed, callBack);
    addEventListener('storage', (event) => {
      if (event.key === key) callBack();
    });
  },
} as const;
