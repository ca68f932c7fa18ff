/** From what people typed to a document of the form and back. */
@NullMarked
package vn.motcua.form.fill;

import org.jspecify.annotations.NullMarked;
