/** Which proxy a request takes; what goes around it is told by the Actions toolkit's own rules. */
import { checkBypass } from '@actions/http-client/lib/proxy'
import { NoAnswer } from '../dingtalk/attempt.ts'
import { proxySetting } from './proxy-setting.ts'

/**
 * `HTTPS_PROXY`, else `HTTP_PROXY`, in either case; an address without a scheme is an http: one.
 * Loopback hosts and those of `NO_PROXY` (with their subdomains) are reached directly.
 *
 * @param url an https: URL
 * @throws NoAnswer for an address that is none: going around the proxy would not be what was meant
 */
export function proxyFor(url: URL): URL | undefined {
  const setting = proxySetting()
  if (setting === undefined || checkBypass(url)) return undefined
  const address = setting.includes('://') ? setting : `http://${setting}`
  const proxy = URL.canParse(address) ? new URL(address) : undefined
  if (proxy !== undefined && /^https?:$/.test(proxy.protocol)) return proxy
  throw new NoAnswer('proxy', 'the proxy’s address is not an http: or https: URL')
}
