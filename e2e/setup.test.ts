/** `setup`: a script of a later step sends messages while the job runs. */
import { expect } from '@jest/globals'
import { notify, scenario, stepOf } from './workflow.ts'

const training = `import subprocess, time

for epoch in range(1, 4):
    time.sleep(0.2)
    text = f"epoch {epoch}: accuracy 0.9{epoch}"
    subprocess.run(["dingtalk-notify", "send", text, "--title", f"Epoch {epoch}"], check=True)
    print(f"epoch {epoch} done", flush=True)
`

const configured = 'find "$RUNNER_TEMP" -name config.yml -path "*dingtalk*" -printf "mode %m\\n"'

scenario(
  'a Python script sends three messages in mid-run, signed',
  {
    files: { 'train.py': training },
    steps: [
      stepOf('/setup', {}, { name: 'Set up' }),
      { run: configured },
      { run: 'python3 train.py' },
      notify({ title: 'Trained' }),
    ],
  },
  (seen) => {
    expect(seen.exitCode).toBe(0)
    expect(seen.messages.map(({ title, text }) => [title, text.split('\n').at(-1)])).toEqual([
      ...[1, 2, 3].map((epoch) => [`Epoch ${epoch}`, `epoch ${epoch}: accuracy 0.9${epoch}`]),
      ['Trained', expect.any(String)],
    ])
    // The robot wants signatures: it would reject what has none.
    expect(seen.requests).toBe(4)
    expect(seen.log).toContain('mode 600')
    expect(seen.log.indexOf('epoch 3 done')).toBeGreaterThan(seen.log.indexOf('epoch 1 done'))
  },
)

scenario(
  'run reports how a command of a later step ended, and its step ends as it did',
  {
    steps: [
      stepOf('/setup', {}, {}),
      { run: 'dingtalk-notify run --title Backup -- sh -c "exit 3"' },
    ],
  },
  (seen) => {
    expect(seen.exitCode).toBe(1)
    const [message] = seen.messages
    expect(message?.title).toMatch(/^❌ Backup failed · /)
    expect(message?.text).toContain('\n\nExit code 3.\n\n[View job](')
  },
)
