/** Which names are those of secrets, in any case and however their words are divided. */

/** Secret wherever one of the name's words is it. */
const words: ReadonlySet<string> = new Set([
  ...[
    'password',
    'passwords',
    'passwd',
    'passphrase',
    'passcode',
    'pass',
    'pwd',
    'pw',
    'pin',
    'otp',
  ],
  ...['secret', 'secrets', 'token', 'tokens', 'jwt', 'pat', 'bearer', 'credential', 'credentials'],
  ...[
    'cred',
    'creds',
    'auth',
    'oauth',
    'authorization',
    'cookie',
    'cookies',
    'session',
    'sessionid',
  ],
  ...['webhook', 'webhooks', 'private', 'signature', 'kubeconfig', 'pem', 'pfx', 'keystore'],
])

/** What a name's word ends with where its words are not divided: `dbpassword`, `authtoken`. */
const undivided =
  /(?:password|passwd|passphrase|pwd|secret|token|credential|cookie|webhook|auth|kubeconfig|(?:api|access|private|secret|ssh|signing|encryption|deploy|auth|account|storage|master)key)s?$/

/** A key to something; a cache's key is none. */
const keyOwners =
  /(?:^| )(?:api|access|private|secret|ssh|gpg|rsa|signing|encryption|deploy|auth|account|storage|master|license) keys?(?: |$)/

const chinese = /密码|口令|令牌|密钥|秘钥|凭证|凭据/

export function isSecretName(name: string): boolean {
  const divided = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
  return (
    divided.some((word) => words.has(word) || undivided.test(word)) ||
    keyOwners.test(divided.join(' ')) ||
    chinese.test(name)
  )
}
