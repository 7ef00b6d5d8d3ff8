import { test, expect } from '@jest/globals'
import { isSecretName } from '../../src/redact/secret-names.ts'
test.each(
  [
    'password db-password DB_PASSWORD dbPassword dbpassword Password2 passwd passphrase pass USER_PASS',
    'pwd dbPwd dbpwd secret clientSecret CLIENT_SECRETS token GITHUB_TOKEN authToken authtoken tokens',
    'auth basicauth OAuth authorization cookie cookies sessionCookie webhook WEBHOOK_URL dingtalkWebhook',
    'session session_id sessionId jwt JWT PAT gh_pat SSH_KEY sshKey SSHKey sshkey private_key privateKey',
    'api-key API_KEY apikey accessKey access_key_id deploy.key signature kubeconfig KUBE_CONFIG_TOKEN',
    'credential aws-credentials private 数据库密码 令牌',
  ].flatMap((line) => line.split(' ')),
)('%s is the name of a secret', (name) => {
  expect(isSecretName(name)).toBe(true)
})

test.each(
  [
    'passed passenger bypass compass author authors authority keyboard keyboard-layout monkey key',
    'cache-key key_count environment tokenizer secretary pattern path patch patient signal sign design',
    'cookiecutter spin pinned wording ref version',
  ].flatMap((line) => line.split(' ')),
)('%s is an ordinary name', (name) => {
  expect(isSecretName(name)).toBe(false)
})
