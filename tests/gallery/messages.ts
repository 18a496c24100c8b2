import en from '../../public/_locales/en/messages.json';
import zhCn from '../../public/_locales/zh_CN/messages.json';
import zhTw from '../../public/_locales/zh_TW/messages.json';
import type { Translate } from '../../src/ui/shared/index.ts';
import type { Language } from './look.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const messages: Readonly<Record<Language, Readonly<Record<string, Message>>>> = {
  en,
  zh_CN: zhCn,
  zh_TW: zhTw,
};

/** What the browser's `i18n.getMessage` gives in a language. */
export function translateInto(language: Language): Translate {
  return (key, ...substitutions) => {
    const { message, placeholders = {} } = messages[language][key] ?? { message: '' };
    return message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const content = placeholders[name.toLowerCase()]?.content ?? '';
      return content.replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? '');
    });
  };
}
