/** The style sheet of a previewed message. Its colours are DingTalk's, whatever the page's are. */

export const deviceStyle = /* css */ `
.dt-device {
  --dt-bg: #edeff2;
  --dt-bubble: #fff;
  --dt-text: #171a1d;
  --dt-quiet: #5c6066;
  --dt-link: #0b5cd0;
  --dt-line: #dcdfe3;
  --dt-notification: #fff;
  box-sizing: border-box;
  overflow: hidden;
  color: var(--dt-text);
  background: var(--dt-bg);
  font-family:
    -apple-system, Roboto, 'Segoe UI', 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif;
  font-size: 15px;
  line-height: 22px;
}

.dt-dark {
  --dt-bg: #111315;
  --dt-bubble: #26292d;
  --dt-text: #e8eaed;
  --dt-quiet: #a9adb3;
  --dt-link: #74b0ff;
  --dt-line: #3a3e43;
  --dt-notification: #2e3136;
}

.dt-phone {
  max-width: 360px;
  margin: 0 auto;
  padding: 10px 10px 18px;
  border: 8px solid #22252a;
  border-radius: 32px;
}

.dt-desktop {
  padding: 12px;
  border: 1px solid var(--dt-line);
  border-radius: 10px;
}

.dt-notification {
  display: flex;
  gap: 10px;
  align-items: center;
  padding: 9px 12px;
  border-radius: 14px;
  background: var(--dt-notification);
  font-size: 14px;
  line-height: 19px;
}

.dt-app {
  flex: none;
  width: 32px;
  height: 32px;
  border-radius: 8px;
  text-align: center;
  line-height: 32px;
  font-weight: 700;
  color: #fff;
  background: #1464d2;
}

.dt-notification-text {
  flex: 1;
  min-width: 0;
}

.dt-notification-head {
  display: flex;
  justify-content: space-between;
}

.dt-time,
.dt-sender {
  color: var(--dt-quiet);
  font-size: 13px;
}

.dt-line {
  display: block;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.dt-chat-title {
  margin: 14px 0 10px;
  text-align: center;
  font-weight: 600;
}

.dt-desktop .dt-chat-title {
  text-align: left;
}

.dt-message {
  display: flex;
  gap: 8px;
}

.dt-avatar {
  flex: none;
  width: 34px;
  height: 34px;
  border-radius: 8px;
  text-align: center;
  line-height: 34px;
  font-size: 13px;
  font-weight: 700;
  color: #fff;
  background: #5a4fcf;
}

.dt-column {
  flex: 1;
  min-width: 0;
}

.dt-desktop .dt-column {
  max-width: 560px;
}

.dt-bubble {
  margin-top: 3px;
  padding: 10px 12px;
  border-radius: 4px 12px 12px;
  background: var(--dt-bubble);
  overflow-wrap: anywhere;
}

.dt-device .dt-bubble :is(p, ul, ol, blockquote, table, pre) {
  margin: 0 0 9px;
  font-size: 15px;
  line-height: 22px;
  color: var(--dt-text);
}

.dt-device .dt-bubble > :last-child {
  margin-bottom: 0;
}

.dt-device .dt-bubble :is(.dt-heading) {
  font-size: 17px;
  font-weight: 600;
  line-height: 24px;
}

.dt-device .dt-bubble .dt-h4 {
  font-size: 16px;
}

.dt-device .dt-bubble :is(ul, ol) {
  padding-left: 20px;
}

.dt-device .dt-bubble ul {
  list-style: disc;
}

.dt-device .dt-bubble ol {
  list-style: decimal;
}

.dt-device .dt-bubble li {
  margin: 0 0 2px;
}

.dt-device .dt-bubble :is(li, blockquote) p {
  margin: 0;
}

.dt-device .dt-bubble blockquote {
  padding: 0 0 0 10px;
  border-left: 3px solid var(--dt-line);
}

.dt-device .dt-bubble blockquote,
.dt-device .dt-bubble blockquote p {
  color: var(--dt-quiet);
}

.dt-device .dt-bubble table {
  display: table;
  font-size: 14px;
}

.dt-device .dt-bubble :is(th, td) {
  padding: 3px 8px;
  border: 1px solid var(--dt-line);
  color: var(--dt-text);
  background: none;
}

.dt-device .dt-bubble tr {
  background: none;
}

.dt-device .dt-bubble a {
  color: var(--dt-link);
  font-weight: 400;
  text-decoration: none;
}

.dt-device .dt-bubble code {
  padding: 0;
  color: inherit;
  background: none;
}

.dt-device .dt-bubble .dt-plain {
  white-space: pre-wrap;
}

.dt-device a::after {
  display: none !important;
}

.dt-mention {
  color: var(--dt-link);
}

.dt-color {
  color: var(--dt-color);
}

/* On dark, so that it can be read: what clients do there is not known. */
.dt-dark .dt-color {
  color: color-mix(in srgb, var(--dt-color) 45%, white);
}

.dt-picture {
  display: inline-block;
  padding: 4px 8px;
  border: 1px dashed var(--dt-quiet);
  border-radius: 6px;
  color: var(--dt-quiet);
}

.dt-thumb {
  flex: none;
  width: 44px;
  height: 44px;
  border-radius: 6px;
  text-align: center;
  line-height: 44px;
  color: var(--dt-quiet);
  background: var(--dt-line);
}

.dt-link-row,
.dt-device .dt-bubble a.dt-feed {
  display: flex;
  gap: 10px;
  align-items: center;
  justify-content: space-between;
}

.dt-device .dt-bubble a.dt-feed {
  padding: 8px 0;
  border-top: 1px solid var(--dt-line);
  color: var(--dt-text);
}

.dt-device .dt-bubble a.dt-feed-first {
  border-top: 0;
  font-weight: 600;
}

.dt-buttons {
  margin: 4px -12px -10px;
}

.dt-button {
  display: block;
  padding: 9px;
  border-top: 1px solid var(--dt-line);
  text-align: center;
  color: var(--dt-link);
}

.dt-buttons.dt-row {
  display: flex;
}

.dt-buttons.dt-row .dt-button {
  flex: 1;
}

.dt-buttons.dt-row .dt-button + .dt-button {
  border-left: 1px solid var(--dt-line);
}
`
