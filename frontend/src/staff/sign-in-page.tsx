import { Button } from '@samen/ui/button'
import { Notice } from '@samen/ui/notice'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { failedWith } from '../shared/http-error.ts'
import { useStaff, useTexts } from './context.ts'
import { LineField } from './fields.tsx'
import { Form } from './form.tsx'
import { Page } from './page.tsx'
import type { WhyOut } from './session.ts'

/** Signing in. It says the same for a wrong name and a wrong password. */
export function SignInPage(props: { readonly why: WhyOut }) {
  const { session } = useStaff()
  const texts = useTexts()
  const [login, setLogin] = createSignal('')
  const [password, setPassword] = createSignal('')
  const [refused, setRefused] = createSignal<{ readonly at: number }>()
  const signIn = () => texts().signIn
  let tries = 0

  async function send() {
    setRefused(undefined)
    try {
      await session.signIn({ login: login().trim(), password: password() })
    } catch (failure) {
      if (!failedWith(failure, 401) && !failedWith(failure, 422)) throw failure
      tries += 1
      setRefused({ at: tries })
      setPassword('')
      document.getElementById('password')?.focus()
    }
  }

  const check = () => ({
    ...(login().trim() === '' && { login: texts().missing(signIn().login) }),
    ...(password() === '' && { password: texts().missing(signIn().password) }),
  })
  return (
    <div class="sign-in">
      <Page title={signIn().title} lead={signIn().lead}>
        <Switch>
          <Match when={props.why === 'ended'}>
            <Notice live>{signIn().ended}</Notice>
          </Match>
          <Match when={props.why === 'signed-out'}>
            <Notice live>{signIn().signedOut}</Notice>
          </Match>
          <Match when={props.why === 'handed-over'}>
            <Notice live>{signIn().handedOver}</Notice>
          </Match>
          <Match when={props.why === 'not-reached'}>
            <Notice tone="important" live>
              <p>{texts().failure.unreachable}</p>
              <Button onPress={() => void session.signOut()}>{texts().signOut}</Button>
            </Notice>
          </Match>
        </Switch>
        <Form submit={signIn().submit} check={check} send={send}>
          {(problem) => (
            <>
              {/* Made anew at every try, so that it is read out every time. */}
              <Show when={refused()} keyed>
                <div role="alert">
                  <Notice tone="important">{signIn().refused}</Notice>
                </div>
              </Show>
              <LineField
                id="login"
                label={signIn().login}
                autocomplete="username"
                value={login()}
                error={problem('login')}
                onInput={setLogin}
              />
              <LineField
                id="password"
                type="password"
                label={signIn().password}
                autocomplete="current-password"
                value={password()}
                error={problem('password')}
                onInput={setPassword}
              />
            </>
          )}
        </Form>
      </Page>
    </div>
  )
}
