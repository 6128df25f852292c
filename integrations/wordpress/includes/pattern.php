<?php
/**
 * A section for articles, with the box in it.
 *
 * @package LinkedInAiOptOut
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the pattern "How to opt out".
 */
function linkedin_ai_optout_register_pattern(): void {
	$heading = esc_html__( 'How to opt out', 'linkedin-ai-optout' );
	$lead    = esc_html__( 'The box shows what LinkedIn does with its members’ data for AI, whether that applies where you live, and how to switch it off.', 'linkedin-ai-optout' );
	register_block_pattern(
		'linkedin-ai-optout/how-to-opt-out',
		array(
			'title'       => __( 'How to opt out of AI training on LinkedIn', 'linkedin-ai-optout' ),
			'description' => __( 'A heading, a sentence and the box.', 'linkedin-ai-optout' ),
			'categories'  => array( 'text', 'call-to-action' ),
			'keywords'    => array( 'linkedin', 'ai', 'opt-out', 'privacy' ),
			'blockTypes'  => array( 'linkedin-ai-optout/box' ),
			'content'     => <<<HTML
<!-- wp:group {"tagName":"section","layout":{"type":"constrained"}} -->
<section class="wp-block-group"><!-- wp:heading -->
<h2 class="wp-block-heading">{$heading}</h2>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p>{$lead}</p>
<!-- /wp:paragraph -->

<!-- wp:linkedin-ai-optout/box {"headingLevel":3} -->
<p><a href="https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement">www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement</a></p>
<!-- /wp:linkedin-ai-optout/box --></section>
<!-- /wp:group -->
HTML
			,
		)
	);
}
add_action( 'init', 'linkedin_ai_optout_register_pattern' );
