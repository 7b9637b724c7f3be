# `linehelp search`.

search-empty = there are no words to search for
search-empty-hint = Say what is wrong in a few words, such as `linehelp search "no verification code"`.
search-unsure = That does not sound like a problem with LINE.
search-unsure-next = If it is about LINE, say what happens in other words, or choose from the list: linehelp diagnose
search-topics = What it may be about
search-answers = What may help at once
search-near = What comes closest
search-hit = { $title } — { $command }
search-matched = like: “{ $phrase }” ({ $words })
search-scores = score { $score }, nearness { $near }, model { $model }
