<?php
/**
 * What a written colour consists of. The editor does the same (block/editor/channels.js).
 *
 * @package AiOptOutBox
 */

defined( 'ABSPATH' ) || exit;

/**
 * Red, green, blue and opacity, each from 0 to 1.
 *
 * @param string $color `#…`, `rgb(…)` or `hsl(…)`, in the older or the newer way of writing them.
 * @return float[]|null Null for everything else.
 */
function ai_optout_box_channels( string $color ): ?array {
	if ( preg_match( '/^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/iD', $color ) ) {
		$digits = strlen( $color ) < 6 ? preg_replace( '/[^#]/', '$0$0', $color ) : $color;
		$pairs  = str_split( substr( "{$digits}ff", 1, 8 ), 2 );
		return array_map( static fn( $pair ) => hexdec( $pair ) / 255, $pairs );
	}
	$number  = '([+-]?(?:\d+\.?\d*|\.\d+))';
	$pattern = "/^(rgb|hsl)a?\(\s*{$number}(%|deg)?[\s,]+{$number}(%)?[\s,]+{$number}(%)?\s*(?:[,\/]\s*{$number}(%)?\s*)?\)$/iD";
	if ( ! preg_match( $pattern, $color, $part, PREG_UNMATCHED_AS_NULL ) ) {
		return null;
	}
	$alpha = isset( $part[8] ) ? $part[8] / ( isset( $part[9] ) ? 100 : 1 ) : 1;
	if ( 'rgb' === strtolower( $part[1] ) ) {
		$channels = array(
			$part[2] / ( isset( $part[3] ) ? 100 : 255 ),
			$part[4] / ( isset( $part[5] ) ? 100 : 255 ),
			$part[6] / ( isset( $part[7] ) ? 100 : 255 ),
		);
	} else {
		list( $saturation, $lightness ) = array( $part[4] / 100, $part[6] / 100 );
		$chroma   = $saturation * min( $lightness, 1 - $lightness );
		$channels = array_map(
			static function ( $offset ) use ( $part, $lightness, $chroma ) {
				$sector = fmod( fmod( $offset + $part[2] / 30, 12 ) + 12, 12 );
				return $lightness - $chroma * max( -1, min( $sector - 3, 9 - $sector, 1 ) );
			},
			array( 0, 8, 4 )
		);
	}
	$channels[] = $alpha;
	return array_map( static fn( $channel ) => max( 0.0, min( 1.0, (float) $channel ) ), $channels );
}
