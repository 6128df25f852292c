<?php
/**
 * A section for articles, with the box in it.
 *
 * @package AiOptOutBox
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the pattern "How to opt out".
 */
function ai_optout_box_register_pattern(): void {
	$heading = esc_html__( 'How to opt out', 'ai-optout-box-for-linkedin' );
	$lead    = esc_html__( 'The box shows what LinkedIn does with its members’ data for AI, whether that applies where you live, and how to switch it off.', 'ai-optout-box-for-linkedin' );
	$address = esc_html( ai_optout_box_module()['setting'] );
	$text    = preg_replace( '~^https://~', '', $address );
	register_block_pattern(
		'ai-optout/how-to-opt-out',
		array(
			'title'       => __( 'How to opt out of AI training on LinkedIn', 'ai-optout-box-for-linkedin' ),
			'description' => __( 'A heading, a sentence and the box.', 'ai-optout-box-for-linkedin' ),
			'categories'  => array( 'text', 'call-to-action' ),
			'keywords'    => array( 'linkedin', 'ai', 'opt-out', 'privacy' ),
			'blockTypes'  => array( 'ai-optout/box' ),
			'content'     => <<<HTML
<!-- wp:group {"tagName":"section","layout":{"type":"constrained"}} -->
<section class="wp-block-group"><!-- wp:heading -->
<h2 class="wp-block-heading">{$heading}</h2>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p>{$lead}</p>
<!-- /wp:paragraph -->

<!-- wp:ai-optout/box {"headingLevel":3} -->
<p><a href="{$address}">{$text}</a></p>
<!-- /wp:ai-optout/box --></section>
<!-- /wp:group -->
HTML
			,
		)
	);
}
add_action( 'init', 'ai_optout_box_register_pattern' );
