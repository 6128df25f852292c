<?php
/**
 * The block linkedin-ai-optout/box.
 *
 * @package LinkedInAiOptOut
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the block.
 */
function linkedin_ai_optout_register_block(): void {
	register_block_type(
		plugin_dir_path( LINKEDIN_AI_OPTOUT_FILE ) . 'block',
		array( 'render_callback' => 'linkedin_ai_optout_render_block' )
	);
}
add_action( 'init', 'linkedin_ai_optout_register_block' );

/**
 * Renders the block. What is saved in the post is for the day when the plugin is gone.
 *
 * @param array $attributes The block's.
 */
function linkedin_ai_optout_render_block( array $attributes ): string {
	$attributes['heading_level'] = $attributes['headingLevel'] ?? '';
	$box                         = linkedin_ai_optout_render( linkedin_ai_optout_options( $attributes ) );
	if ( linkedin_ai_optout_is_plain_only() ) {
		return $box;
	}
	$wrapper = get_block_wrapper_attributes( array( 'class' => linkedin_ai_optout_color_classes( $attributes ) ) );
	return "<div {$wrapper}>{$box}</div>";
}
