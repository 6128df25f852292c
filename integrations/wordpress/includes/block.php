<?php
/**
 * The block ai-optout/box.
 *
 * @package AiOptOutBox
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the block.
 */
function ai_optout_box_register_block(): void {
	register_block_type(
		plugin_dir_path( AI_OPTOUT_BOX_FILE ) . 'block',
		array( 'render_callback' => 'ai_optout_box_render_block' )
	);
}
add_action( 'init', 'ai_optout_box_register_block' );

/**
 * Renders the block. What is saved in the post is for the day when the plugin is gone.
 *
 * @param array $attributes The block's.
 */
function ai_optout_box_render_block( array $attributes ): string {
	$given = array();
	foreach ( ai_optout_box_table()['options'] as $name => $row ) {
		$given[ $name ] = $attributes[ $row['property'] ] ?? '';
	}
	$box = ai_optout_box_render( ai_optout_box_options( $given ) );
	if ( ai_optout_box_is_plain_only() ) {
		return $box;
	}
	$wrapper = get_block_wrapper_attributes( array( 'class' => ai_optout_box_color_classes( $attributes ) ) );
	return "<div {$wrapper}>{$box}</div>";
}
