<?php
/**
 * Plugin Name:       AI Opt-out Box for LinkedIn
 * Description:       A box for articles that shows every reader, in their own language, what LinkedIn does with its members’ data for AI, whether that applies where they live, and how to switch it off.
 * Version:           0.0.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Update URI:        false
 * Text Domain:       ai-optout-box-for-linkedin
 * Domain Path:       /languages
 *
 * @package AiOptOutBox
 */

defined( 'ABSPATH' ) || exit;

define( 'AI_OPTOUT_BOX_FILE', __FILE__ );

require __DIR__ . '/includes/translations.php';
require __DIR__ . '/includes/options.php';
require __DIR__ . '/includes/language.php';
require __DIR__ . '/includes/plain.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/template-tag.php';
require __DIR__ . '/includes/channels.php';
require __DIR__ . '/includes/colors.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/pattern.php';
