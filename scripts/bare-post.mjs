/** What `npm run bench` measures against: the least that signs and POSTs a body. */
import { createHmac } from 'node:crypto'
import { request } from 'node:http'

const { WEBHOOK = '', SECRET = '', BODY = '' } = process.env
const timestamp = Date.now()
const sign = createHmac('sha256', SECRET).update(`${timestamp}\n${SECRET}`).digest('base64')
const url = `${WEBHOOK}&timestamp=${timestamp}&sign=${encodeURIComponent(sign)}`

request(url, { method: 'POST', headers: { 'content-type': 'application/json' } }, (response) => {
  let text = ''
  response.on('data', (chunk) => (text += String(chunk)))
  response.on('end', () => (process.exitCode = JSON.parse(text).errcode === 0 ? 0 : 1))
}).end(BODY)
