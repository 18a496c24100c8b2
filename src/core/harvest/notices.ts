const LONGEST_NOTICE = 90;
const SENTENCE_END = /[.!?。！？]["”’]?$/;
const PATTERNS = [
  // Who made it: By Mary Jones; Source: …; 记者：王芳.
  /^[[【(（]?\s*(?:by|source|editors?|reporters?|reporting by|photos?|written by|translated by|translator|edited by|updated|published|image|credits?|contributors?|xinhua|tags?|keywords?)\b\s*[:：|/]?/i,
  /^[[【(（]?\s*(?:[\u4e00-\u9fff]{0,4}(?:来源|來源|记者|記者|编辑|編輯|责编|責編|编译|編譯|翻译|翻譯|译者|譯者|作者|撰文|摄影|攝影|校对|校對|审核|審核|审校|實習生|实习生|供图|供圖|发布|發佈|更新)[\u4e00-\u9fff]{0,2})\s*(?:[:：/|]|\s|$)/,
  /^(?:copyright|©|\(c\)|版权|版權|all rights reserved)/i,
  // Addresses, times and counts.
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^[\d\s:：/.,年月日-]+$/,
  // What sites call their own parts.
  /^(?:home|news|world|business|economy|finance|tech(?:nology)?|politics|sports?|culture|society|travel|health|science|education|entertainment|lifestyle|opinion|photos?|videos?|live|more|(?:read|see|learn) more|most (?:read|popular|viewed)|top stories|latest(?: news)?|related(?: (?:news|stories|articles))?|about(?: us)?|contact(?: us)?|sign (?:in|up)|log ?in|register|subscribe|search|menu|next|previous|back(?: to top)?|share(?: (?:on|to|this).*)?|follow us.*|comments?|print|privacy(?: policy)?|terms of (?:use|service)|cookies?|advertisement|newsletters?|english|chinese)$/i,
  /^(?:首页|首頁|主页|新闻|新聞|国内|國內|国际|國際|时政|時政|财经|財經|体育|體育|科技|娱乐|娛樂|文化|社会|社會|教育|健康|旅游|旅遊|军事|軍事|图片|圖片|视频|視頻|评论|評論|更多|查看更多|相关(?:新闻|阅读|文章)|相關(?:新聞|閱讀|文章)|热门.{0,4}|熱門.{0,4}|最新.{0,4}|排行榜?|关于我们|關於我們|联系我们|聯繫我們|登录|登錄|登入|注册|註冊|订阅|訂閱|搜索|搜尋|菜单|上一[页篇]|下一[页篇]|返回.{0,4}|分享.{0,6}|打印|收藏|广告|廣告|隐私.{0,4}|隱私.{0,4}|中文|简体中文|繁體中文|英文)$/,
];

/** Whether a block says who made the page, when, or where to go next, rather than what happened: `By Mary Jones`. */
export function isNotice(text: string): boolean {
  const plain = text.trim();
  return (
    plain.length <= LONGEST_NOTICE &&
    !SENTENCE_END.test(plain) &&
    PATTERNS.some((pattern) => pattern.test(plain))
  );
}
