<?php
/**
 * For themes.
 *
 * @package LinkedInAiOptOut
 */

defined( 'ABSPATH' ) || exit;

/**
 * Prints the box.
 *
 * @param array|string $args Any of lang, follow, region, layout, show, heading_level, theme. `show` may be a list.
 */
function linkedin_ai_optout( $args = array() ): void {
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- the build's own HTML, and checked, escaped attributes.
	echo linkedin_ai_optout_render( linkedin_ai_optout_options( wp_parse_args( $args ) ) );
}
