/** Pages on which internal processes are read, changed, published and withdrawn. */
@NullMarked
package vn.motcua.catalogue.process.web;

import org.jspecify.annotations.NullMarked;
