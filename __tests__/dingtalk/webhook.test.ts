import { expect, test } from '@jest/globals'
import { parseWebhook } from '../../src/dingtalk/webhook.ts'

const token = '0123456789abcdef'.repeat(4)
const official = `https://oapi.dingtalk.com/robot/send?access_token=${token}`

test.each([
  ['a token alone', token, official],
  ['the whole webhook', official, official],
  ['an old signature', `${official}&timestamp=1700000000000&sign=abc%3D`, official],
  ['an old signature before the token', official.replace('?', '?sign=a&timestamp=1&'), official],
  ['a fragment', `${official}#robot`, official],
  ['the international host', 'https://oapi.dingtalk.io/robot/send?access_token=abc', undefined],
  [
    'a conversation’s session',
    'https://oapi.dingtalk.com/robot/sendBySession?session=abc',
    undefined,
  ],
  ['a private cloud', 'https://zwopenplatform.example/robot/send?access_token=abc', undefined],
  ['a relay that needs no token', 'https://relay.example:8443/ding/ci?team=web', undefined],
  ['localhost', 'http://localhost:8080/robot/send?access_token=abc', undefined],
  ['127.0.0.1', 'http://127.0.0.1/robot/send?access_token=abc', undefined],
  ['all of 127.0.0.0/8', 'http://127.8.9.10:81/robot/send?access_token=abc', undefined],
  ['::1', 'http://[::1]:8080/robot/send?access_token=abc', undefined],
])('%s is an endpoint', (_, text, endpoint = text) => {
  expect(parseWebhook(text)).toEqual({ endpoint })
})

const neither =
  'neither a URL nor an access token. Copy the whole webhook from the robot’s settings in DingTalk.'
const insecure =
  'http: to a host that is not this machine would show the token to the network. Use https:.'
const scheme =
  'a URL, but not an https: one. Copy the whole webhook from the robot’s settings in DingTalk.'
const noToken =
  'no access_token in the URL’s query, it seems cut off. Copy the whole webhook from the robot’s settings in DingTalk.'
const several = 'more than one webhook. Write one robot per line, without commas.'

const secret =
  'a signing secret, not a webhook. It belongs into the same line of secrets; here goes the URL with its access_token.'

test.each([
  ['a signing secret', `SEC${token}`, secret],
  ['a signing secret cut off', 'SECgeheim', secret],
  ['a word', 'geheim', neither],
  ['a token with a letter too few', token.slice(0, 31), neither],
  ['a token with other characters', `${token.slice(0, 40)}-${token.slice(0, 20)}`, neither],
  ['a URL that is none', 'https://geheim:port', neither],
  ['an address without a scheme', 'oapi.dingtalk.com/robot/send?access_token=geheim', neither],
  ['plain http', 'http://oapi.dingtalk.com/robot/send?access_token=geheim', insecure],
  ['plain http to the local network', 'http://10.0.0.1/robot/send?access_token=geheim', insecure],
  ['a host that only begins like loopback', 'http://127.0.0.1.geheim.example/', insecure],
  ['a host that only ends like loopback', 'http://geheim.localhost.example/', insecure],
  ['another scheme', 'ftp://oapi.dingtalk.com/robot/send?access_token=geheim', scheme],
  ['DingTalk’s app link', 'dingtalk://dingtalkclient/page/link?url=geheim', scheme],
  ['a webhook cut before the token', 'https://oapi.dingtalk.com/robot/send', noToken],
  ['a webhook cut at the token', 'https://oapi.dingtalk.com/robot/send?access_token=', noToken],
  ['a webhook of the international host cut off', 'https://oapi.dingtalk.io/geheim', noToken],
  ['two with a comma', `${official},${official}`, several],
  ['two with a blank', `${official} ${official}`, several],
  ['a token, then a URL', `${token}; ${official}`, several],
])('%s is a mistake', (_, text, wrong) => {
  expect(parseWebhook(text)).toEqual({ wrong: { en: wrong, 'zh-CN': expect.any(String) } })
})
