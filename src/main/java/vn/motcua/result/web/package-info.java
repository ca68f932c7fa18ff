/** The pages of results for those at work. */
@NullMarked
package vn.motcua.result.web;

import org.jspecify.annotations.NullMarked;
