/** The editions of forms: those that come with the product and those of agencies. */
@NullMarked
package vn.motcua.form.edition;

import org.jspecify.annotations.NullMarked;
