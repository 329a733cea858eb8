-- In a database whose characters are plain ("C"), as the private one's are, the trigrams of a Chinese title
-- are none at all: the index found nothing. How alike two titles read is the program's to say (title-likeness).
drop function suggestions_near_titles(text, integer);
drop index suggestions_words__title;
