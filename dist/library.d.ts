/** A group robot. */
export type RobotConfig = {
    /** The whole webhook URL, or its access token. */
    readonly webhook: string;
    /** The signing secret (`SEC…`). */
    readonly secret?: string | undefined;
    /** Is added to a message that lacks it. */
    readonly keyword?: string | undefined;
};
/** Whom a message mentions; markdown and cards get the `@…` that DingTalk wants in their text. */
export type MentionOptions = {
    readonly mobiles?: readonly string[];
    readonly userIds?: readonly string[];
    readonly all?: boolean;
};
/** A message as DingTalk's robots accept it. */
export type RobotMessage = {
    readonly msgtype: 'text' | 'markdown' | 'link' | 'actionCard' | 'feedCard';
    readonly [field: string]: unknown;
};
export type LinkOptions = {
    readonly title: string;
    readonly text: string;
    readonly url: string;
    readonly picture?: string;
};
export type ActionCardOptions = {
    readonly title: string;
    readonly text: string;
    readonly buttons: readonly {
        readonly title: string;
        readonly url: string;
    }[];
    readonly at?: MentionOptions;
};
export type FeedItemOptions = {
    readonly title: string;
    readonly url: string;
    readonly picture: string;
};
export type SendOptions = {
    /** Seconds for one request; 10. */
    readonly timeout?: number;
    /** Seconds for everything; 60. */
    readonly deadline?: number;
    /** Further attempts where one helps; 3. */
    readonly retries?: number;
    /** Of `errmsg` and `hint`; zh-CN. */
    readonly language?: 'en' | 'zh-CN';
    /** Ends the sending. */
    readonly signal?: AbortSignal;
};
/** What became of the message at one robot: a failure is a value, and stops no other robot. */
export type SendResult = {
    /** Its place in the list, from 1. */
    readonly robot: number;
    readonly ok: boolean;
    readonly attempts: number;
    readonly ms: number;
    readonly errcode?: number;
    readonly errmsg?: string;
    /** `keyword`, `sign`, `clock`, `ip`, `token`, `rate-limit`, `quota`, `too-long` … */
    readonly reason?: string;
    readonly hint?: string;
    /** The group may have the message anyway. */
    readonly uncertain?: true;
};
/** A text message; nothing in it is markup. */
export declare function text(content: string, at?: MentionOptions): RobotMessage;
/** A markdown message; the text goes out as it is: put data through `escapeMarkdown`. */
export declare function markdown(options: {
    readonly title: string;
    readonly text: string;
    readonly at?: MentionOptions;
}): RobotMessage;
/** A markdown text with buttons. */
export declare function actionCard({ title, text: content, buttons, at, }: ActionCardOptions): RobotMessage;
export declare function link({ title, text: content, url, picture }: LinkOptions): RobotMessage;
export declare function feedCard(items: readonly FeedItemOptions[]): RobotMessage;
/** Data as markdown that shows exactly its characters and does nothing. */
export declare function escapeMarkdown(data: string): string;
/** The signature (加签) of one moment, in base64: not yet percent-encoded. */
export declare function sign(secret: string, timestamp?: number): string;
/** A webhook with `timestamp` and `sign` in its query. */
export declare function signWebhook(webhook: string, secret: string, timestamp?: number): string;
/**
 * Sends a message to every robot at once: signed afresh in each attempt, tried again where that helps,
 * and with the same `msgUuid`, so that it shows once. Proxies are those of the environment.
 *
 * @returns a result per robot, in their order
 * @throws TypeError where robots or message are wrong; it names robot 2, never its URL
 */
export declare function sendToRobots(robots: readonly RobotConfig[], message: RobotMessage, options?: SendOptions): Promise<SendResult[]>;
