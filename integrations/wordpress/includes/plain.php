<?php
/**
 * The box in plain HTML: what stands in the page until, or without, the script.
 *
 * @package AiOptOutBox
 */

defined( 'ABSPATH' ) || exit;

/**
 * The plain rendition: only what the build wrote, with sections left out and headings moved.
 *
 * @param array $options What ai_optout_box_options() gives.
 */
function ai_optout_box_plain( array $options ): string {
	// Only tags from the table come back, so that what an author writes never becomes a path.
	$language = ai_optout_box_match( $options['lang'] ) ?? ai_optout_box_page_language();
	$plain    = require __DIR__ . "/../plain/{$language}.php";
	$layout   = ai_optout_box_table()['layouts'][ $options['layout'] ];
	if ( $layout['one_line'] ) {
		return $plain['inline'];
	}
	$is_stale = '' !== $plain['stale_from'] && gmdate( 'Y-m-d' ) >= $plain['stale_from'];
	$shown    = array_intersect( $layout['shows'], $options['show'] );
	$html     = '';
	foreach ( $plain['pieces'] as $piece ) {
		if ( '' === $piece[0] || in_array( $piece[0], $shown, true ) ) {
			// The third form says that the facts may be out of date.
			$html .= $is_stale && isset( $piece[2] ) ? $piece[2] : $piece[1];
		}
	}
	return ai_optout_box_move_headings( $html, $options['heading_level'] );
}

/**
 * Moves h2, h3 and h4 down, so that the first is of the given level.
 *
 * @param string $html  Headings without attributes, h2 to h4.
 * @param int    $level 2 to 6.
 */
function ai_optout_box_move_headings( string $html, int $level ): string {
	$tags = array();
	foreach ( array( 2, 3, 4 ) as $from ) {
		$to                     = min( 6, $from + $level - 2 );
		$tags[ "<h{$from}>" ]  = "<h{$to}>";
		$tags[ "</h{$from}>" ] = "</h{$to}>";
	}
	return strtr( $html, $tags );
}
