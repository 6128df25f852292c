<?php
/**
 * The box as every way of placing it prints it.
 *
 * @package LinkedInAiOptOut
 */

defined( 'ABSPATH' ) || exit;

/**
 * The element with the plain rendition inside, or the plain rendition alone.
 *
 * @param array $options What linkedin_ai_optout_options() gives.
 */
function linkedin_ai_optout_render( array $options ): string {
	$plain = linkedin_ai_optout_plain( $options );
	if ( linkedin_ai_optout_is_plain_only() ) {
		return $plain;
	}
	$sheet      = linkedin_ai_optout_enqueue();
	$attributes = '';
	foreach ( linkedin_ai_optout_attributes( $options ) as $name => $value ) {
		$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "{$sheet}<linkedin-ai-optout{$attributes}>{$plain}</linkedin-ai-optout>";
}

/**
 * Whether what is being made is read where no script runs and custom elements may be refused.
 */
function linkedin_ai_optout_is_plain_only(): bool {
	$is_plain_only = is_feed() || ( function_exists( 'amp_is_request' ) && amp_is_request() );
	/**
	 * Filters whether to print plain HTML without the element, as in a newsletter.
	 *
	 * @param bool $is_plain_only True in feeds and AMP pages.
	 */
	return (bool) apply_filters( 'linkedin_ai_optout_plain_only', $is_plain_only );
}
