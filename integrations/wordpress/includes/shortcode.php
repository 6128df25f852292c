<?php
/**
 * [linkedin_ai_optout], for the classic editor and page builders.
 *
 * @package AiOptOutBox
 */

defined( 'ABSPATH' ) || exit;

/**
 * Renders the shortcode.
 *
 * @param array|string $attributes As an author wrote them; an empty string when there are none.
 */
function ai_optout_box_shortcode( $attributes ): string {
	$options = ai_optout_box_options( (array) $attributes );
	$html    = ai_optout_box_render( $options );
	$layout  = ai_optout_box_table()['layouts'][ $options['layout'] ];
	// A shortcode may stand within a paragraph. What is in one line stays in it; the box ends it, and that as a whole: a
	// paragraph that the box's own text ended would take the element along and leave that text outside.
	return $layout['one_line'] ? strtr( $html, array( '<p ' => '<span ', '</p>' => '</span>' ) ) : "<div>{$html}</div>";
}
add_shortcode( 'linkedin_ai_optout', 'ai_optout_box_shortcode' );
