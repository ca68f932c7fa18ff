/** Letters by e-mail, through the server named in the environment. */
@NullMarked
package vn.motcua.platform.mail;

import org.jspecify.annotations.NullMarked;
