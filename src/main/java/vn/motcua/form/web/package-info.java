/** The forms on the desk: all editions, as citizens see them, and an agency's own. */
@NullMarked
package vn.motcua.form.web;

import org.jspecify.annotations.NullMarked;
