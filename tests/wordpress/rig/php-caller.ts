// Runs a few lines of PHP inside a WordPress and hands back what they return.
import {spawnSync} from 'node:child_process';

interface Options {
  readonly php: string;
  readonly core: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Runs PHP inside a WordPress; `$args` are the arguments, what the code returns comes back as that type. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- only the caller knows what its PHP returns
export type PhpCaller = <Returned = unknown>(code: string, args?: unknown) => Returned;

export function phpCaller({php, core, env}: Options): PhpCaller {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as above
  return <Returned>(code: string, args: unknown = null) => {
    const {status, output, error} = spawnSync(php, ['-r', frame(code)], {
      cwd: core,
      env,
      // Too long for the environment when there are many posts in it.
      input: JSON.stringify(args),
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      // The answer has a pipe of its own, so that what plugins print is not taken for it.
      stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    });
    if (status !== 0) {
      const said = `${output[1] ?? ''}${output[2] ?? ''}`.trim();
      throw new Error(`PHP failed: ${error?.message ?? said}`);
    }
    return JSON.parse(output[3] ?? '') as Returned;
  };
}

function frame(code: string): string {
  return `
    $url = parse_url(getenv('OPTOUT_WP_URL'));
    $_SERVER['HTTP_HOST'] = $url['host'] . ':' . $url['port'];
    $_SERVER['SERVER_NAME'] = $url['host'];
    $_SERVER['SERVER_PORT'] = $url['port'];
    $_SERVER['REMOTE_ADDR'] = $url['host'];
    $_SERVER['REQUEST_URI'] = '/';
    $_SERVER['REQUEST_METHOD'] = 'GET';
    require 'wp-load.php';
    $answer = (function ($args) { ${code}
      return null;
    })(json_decode(stream_get_contents(STDIN), true));
    file_put_contents('php://fd/3', json_encode($answer, JSON_INVALID_UTF8_SUBSTITUTE));`;
}
