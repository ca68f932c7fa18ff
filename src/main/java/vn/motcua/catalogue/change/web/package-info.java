/** The form on which a procedure gets a new version. */
@NullMarked
package vn.motcua.catalogue.change.web;

import org.jspecify.annotations.NullMarked;
