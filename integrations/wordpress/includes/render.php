<?php
/**
 * The box as every way of placing it prints it.
 *
 * @package AiOptOutBox
 */

defined( 'ABSPATH' ) || exit;

/**
 * The element with the plain rendition inside, or the plain rendition alone.
 *
 * @param array $options What ai_optout_box_options() gives.
 */
function ai_optout_box_render( array $options ): string {
	$plain = ai_optout_box_plain( $options );
	if ( ai_optout_box_is_plain_only() ) {
		return $plain;
	}
	$sheet      = ai_optout_box_enqueue();
	$attributes = '';
	foreach ( ai_optout_box_attributes( $options ) as $name => $value ) {
		$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "{$sheet}<linkedin-ai-optout{$attributes}>{$plain}</linkedin-ai-optout>";
}

/**
 * Whether what is being made is read where no script runs and custom elements may be refused.
 */
function ai_optout_box_is_plain_only(): bool {
	$is_plain_only = is_feed() || ( function_exists( 'amp_is_request' ) && amp_is_request() );
	/**
	 * Filters whether to print plain HTML without the element, as in a newsletter.
	 *
	 * @param bool $is_plain_only True in feeds and AMP pages.
	 */
	return (bool) apply_filters( 'ai_optout_box_plain_only', $is_plain_only );
}
