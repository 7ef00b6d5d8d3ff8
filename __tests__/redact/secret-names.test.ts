import { describe, test, expect } from '@jest/globals'
import { isSecretName, isSecretValue } from '../../src/redact/secret-names.ts'
test.each(
  [
    'password db-password DB_PASSWORD dbPassword dbpassword Password2 passwd passphrase pass USER_PASS',
    'pwd dbPwd dbpwd secret clientSecret CLIENT_SECRETS token GITHUB_TOKEN authToken authtoken tokens',
    'auth basicauth OAuth authorization cookie cookies sessionCookie webhook WEBHOOK_URL dingtalkWebhook',
    'session session_id sessionId jwt JWT PAT gh_pat SSH_KEY sshKey SSHKey sshkey private_key privateKey',
    'api-key API_KEY apikey accessKey access_key_id deploy.key signature kubeconfig KUBE_CONFIG_TOKEN',
    'credential aws-credentials private 数据库密码 令牌 KUBE_CONFIG kube-config kubeConfig KubeConfig',
    'k8s_config K8S-CONFIG webHook web_hook WebHooks wEbHoOk sESSION PwD jWt pAt PASSwORD sshKey',
    'Private.Key DBPASS userpass USER-PASS MYPWD SIGNATUREv2 signature_v2 dsn SENTRY_DSN DATABASE_URL',
    'dbUrl REDIS_URI connection_string connectionString connStr hmac sig cert CERTIFICATE tlsCert',
    'set-cookie bearer psk ｐａｓｓｗｏｒｄ Ｔｏｋｅｎ Pa\u200bssword tok\u00aden se\u2060cret',
  ].flatMap((line) => line.split(' ')),
)('%s is the name of a secret', (name) => {
  expect(isSecretName(name)).toBe(true)
})

test.each(
  [
    'passed passenger bypass compass author authors authority keyboard keyboard-layout monkey key',
    'cache-key key_count environment tokenizer secretary pattern path patch patient signal sign design',
    'cookiecutter spin pinned wording ref version signal compass trespass concert certain kubernetes',
    'config k8s_version base_url image_url hook connection string database desert assign',
  ].flatMap((line) => line.split(' ')),
)('%s is an ordinary name', (name) => {
  expect(isSecretName(name)).toBe(false)
})

describe('what a name that sounds secret stands for', () => {
  test.each([
    ['session_count', '12'],
    ['token_limit', '4096'],
    ['max_tokens', '512'],
    ['password_reset_enabled', 'true'],
    ['password-min-length', '8'],
    ['use_auth', 'No'],
    ['secret', 'false'],
    ['token', ''],
  ])('%s: %s is no secret', (name, value) => {
    expect(isSecretValue(name, value)).toBe(false)
  })

  test.each([
    ['session_count', '12345'],
    ['max_tokens', 'abc'],
    ['token', 'truest'],
    ['pin', '1234'],
    ['login-PIN', '1234'],
    ['password', '1234'],
    ['PASSWORD2', '0000'],
    ['支付密码', '1234'],
    ['otp', '0042'],
  ])('%s: %s is one', (name, value) => {
    expect(isSecretValue(name, value)).toBe(true)
  })

  test('nor is what an ordinary name stands for', () => {
    expect(isSecretValue('version', '0123456789abcdef')).toBe(false)
  })
})
