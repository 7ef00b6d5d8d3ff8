/** Which names are those of secrets, in any case and however their words are divided. */

/** Secret wherever one of the name's words is it. */
const words: ReadonlySet<string> = new Set(
  [
    'password passwords passwd passphrase passcode pass pwd pw pin otp mdp secret secrets token tokens',
    'jwt jwts pat pats bearer credential credentials cred creds auth oauth authorization cookie cookies',
    'session sessions sessionid webhook webhooks private signature signatures sig hmac psk sas dsn',
    'kubeconfig cert certs certificate certificates pem pfx keystore',
  ].flatMap((line) => line.split(' ')),
)

/** What a name ends with where its words are not divided: `dbpassword`, `authtoken`, `signatureV2`. */
const undivided =
  /(?:password|passwd|passphrase|pwd|secret|token|credential|cookie|webhook|auth|kubeconfig|certificate|(?:db|user|admin|root|app|smtp|mail|ftp|ssh|sudo|proxy|login|redis|mysql|postgres|mongo|ldap|git)pass|signature|(?:api|access|private|secret|ssh|signing|encryption|deploy|auth|account|storage|master)key)s?v?$/

/** Several words: a key to something (a cache's key is none), and where a password may be part of a URL. */
const sequences = [
  /(?:^| )(?:api|access|private|secret|ssh|gpg|rsa|signing|encryption|deploy|auth|account|storage|master|license) keys?(?: |$)/,
  /(?:^| )(?:kube|k s|kubernetes) ?conf(?:ig)?(?: |$)/,
  /(?:^| )web hooks?(?: |$)/,
  /(?:^| )conn(?:ection)? ?str(?:ing)?s?(?: |$)/,
  /(?:^| )(?:database|db|redis|mongo|mongodb|postgres|postgresql|mysql|amqp|rabbitmq|sentry) ?(?:url|uri)s?(?: |$)/,
]

const chinese = /密码|口令|令牌|密钥|秘钥|凭证|凭据/

export function isSecretName(name: string): boolean {
  const plain = name.normalize('NFKC').replace(/[\u00ad\u200b-\u200f\u2060-\u206f\ufeff]/g, '')
  const camel = plain.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
  // In odd case, `sESSION`, capitals begin no word.
  return chinese.test(plain) || [camel, plain].some(hasSecretWord)
}

function hasSecretWord(name: string): boolean {
  const divided = name.toLowerCase().split(/[^a-z]+/)
  const joined = divided.join(' ')
  return (
    divided.some((word) => words.has(word) || undivided.test(word)) ||
    sequences.some((sequence) => sequence.test(joined))
  )
}

/** What a person may type as a secret with a few digits. */
const typed = /(?:pin|otp|mdp|pass|pw|pwd|password|passwd|passcode|密码|口令)\W*\d*$/i

/**
 * Whether the value of that name is a secret. A boolean or a number of at most four digits reveals
 * nothing: `max_tokens`, `session_count`, `password_reset_enabled`; but it may be a PIN.
 */
export function isSecretValue(name: string, value: string): boolean {
  const isFlag = /^\s*(?:true|false|yes|no|on|off)?\s*$/i.test(value)
  const isCount = /^\s*-?\d{1,4}\s*$/.test(value) && !typed.test(name.normalize('NFKC'))
  return !isFlag && !isCount && isSecretName(name)
}
