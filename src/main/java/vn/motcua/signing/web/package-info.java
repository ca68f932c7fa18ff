/** The page of signing keys. */
@NullMarked
package vn.motcua.signing.web;

import org.jspecify.annotations.NullMarked;
