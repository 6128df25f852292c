// Runs a few lines of PHP inside a WordPress and hands back what they return.
import {spawnSync} from 'node:child_process';

/**
 * @param {{php: string, core: string, env: NodeJS.ProcessEnv}} site
 * @returns {(code: string, args?: unknown) => any}
 */
export function phpCaller({php, core, env}) {
  return (code, args = null) => {
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
      const said = `${output?.[1] ?? ''}${output?.[2] ?? ''}`.trim();
      throw new Error(`PHP failed: ${error?.message ?? said}`);
    }
    return JSON.parse(output[3]);
  };
}

function frame(code) {
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
