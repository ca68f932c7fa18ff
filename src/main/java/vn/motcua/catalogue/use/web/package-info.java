/** The page on which procedures are published and set up. */
@NullMarked
package vn.motcua.catalogue.use.web;

import org.jspecify.annotations.NullMarked;
