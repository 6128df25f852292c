<?php
// A theme of the older kind: the head has been sent before anybody knows what the article needs.
?>
<!doctype html>
<html <?php language_attributes(); ?>>
<head><meta charset="utf-8"><?php wp_head(); ?></head>
<body>
<?php
while (have_posts()) {
	the_post();
	echo '<div class="entry-content" style="max-width: 40rem">';
	the_content();
	if ('By the theme' === get_the_title()) {
		ai_optout_box(array('layout' => 'compact', 'lang' => 'en'));
	}
	echo '</div>';
}
?>
<p class="below">Below the article.</p>
<?php wp_footer(); ?>
</body>
</html>
