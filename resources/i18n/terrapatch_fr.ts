<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>TerraPatch</name>
    <message>
        <source> (got --accept-licence {accepted})</source>
        <translation> (reçu&#xa0;: --accept-licence {accepted})</translation>
    </message>
    <message>
        <source> It said: &quot;{last_lines}&quot;.</source>
        <translation> Sa réponse&#xa0;: «&#xa0;{last_lines}&#xa0;».</translation>
    </message>
    <message>
        <source> above {:.2f}</source>
        <translation> au-dessus de {:.2f}</translation>
    </message>
    <message>
        <source> m per pixel</source>
        <translation> m par pixel</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> with its weights</source>
        <translation> avec ses poids</translation>
    </message>
    <message>
        <source>&amp;Best</source>
        <translation>&amp;Meilleures</translation>
    </message>
    <message>
        <source>&amp;Held against</source>
        <translation>&amp;Comparé à</translation>
    </message>
    <message>
        <source>&amp;Looking for</source>
        <translation>&amp;Objet recherché</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>Mét&amp;hode</translation>
    </message>
    <message>
        <source>&amp;Smallest change</source>
        <translation>&amp;Changement minimal</translation>
    </message>
    <message>
        <source>&amp;Smoothing</source>
        <translation>&amp;Lissage</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Seuil</translation>
    </message>
    <message>
        <source>&amp;Unknown below</source>
        <translation>&amp;Inconnu sous</translation>
    </message>
    <message>
        <source>&apos;{first}&apos; holds vectors of {encoder}, &apos;{second}&apos; those of {other}, and these do not compare; embed both with the same encoder</source>
        <translation>«&#xa0;{first}&#xa0;» contient des vecteurs de {encoder}, «&#xa0;{second}&#xa0;» des vecteurs de {other}, et ils ne sont pas comparables&#xa0;; encodez les deux avec le même encodeur</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has {count} features, needs at most {most} here; give it to Classify patches in the Processing toolbox, which takes all.</source>
        <translation>«&#xa0;{layer}&#xa0;» compte {count} entités, {most} au plus sont possibles ici&#xa0;; utilisez «&#xa0;Classer les patchs&#xa0;», dans la boîte à outils de traitements, qui les prend toutes.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; is being edited; save or discard the edits (Toggle Editing), and try again</source>
        <translation>«&#xa0;{layer}&#xa0;» est en cours d&apos;édition&#xa0;; enregistrez ou abandonnez les modifications («&#xa0;Basculer en mode édition&#xa0;»), puis réessayez</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; is read-only; save it as a GeoPackage, and try again with the copy</source>
        <translation>«&#xa0;{layer}&#xa0;» est en lecture seule&#xa0;; enregistrez-la au format GeoPackage, puis réessayez avec la copie</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be copied to {file} ({reason}); choose another folder.</source>
        <translation>Impossible de copier «&#xa0;{name}&#xa0;» vers {file} ({reason})&#xa0;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be kept in {file} ({reason}); choose another file.</source>
        <translation>Impossible de conserver «&#xa0;{name}&#xa0;» dans {file} ({reason})&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be kept with the project ({reason}); export the layer to a GeoPackage.</source>
        <translation>Impossible de conserver «&#xa0;{name}&#xa0;» avec le projet ({reason})&#xa0;; exportez la couche vers un GeoPackage.</translation>
    </message>
    <message>
        <source>&apos;{part}&apos; of feature {number} of {path}</source>
        <translation>«&#xa0;{part}&#xa0;» de l&apos;entité {number} de {path}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is being edited; save or discard the edits, and keep the results then.</source>
        <translation>«&#xa0;{}&#xa0;» est en cours d&apos;édition&#xa0;; enregistrez ou abandonnez les modifications avant de conserver les résultats.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not among your encoders: add it with the plus, or open its file once.</source>
        <translation>«&#xa0;{}&#xa0;» n&apos;est pas dans vos encodeurs&#xa0;: ajoutez-le avec le plus, ou ouvrez une fois son fichier.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is the name of an encoder that comes with TerraPatch; choose another.</source>
        <translation>«&#xa0;{}&#xa0;» est le nom d&apos;un encodeur livré avec TerraPatch&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; shows the whole world: choose Map view or a rectangle as the area.</source>
        <translation>«&#xa0;{}&#xa0;» montre le monde entier&#xa0;: choisissez comme zone la vue de la carte ou un rectangle.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>(non indiqué)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>--available lists encoders and --get gets one; give one of the two.</source>
        <translation>--available liste les encodeurs et --get en récupère un&#xa0;; donnez l&apos;une des deux options.</translation>
    </message>
    <message>
        <source>--geometry is {asked!r}, and {table} has the columns {column_names}; name one of the geometry, or two of coordinates</source>
        <translation>--geometry vaut {asked!r}, et {table} a les colonnes {column_names}&#xa0;; indiquez une colonne de géométrie, ou deux de coordonnées</translation>
    </message>
    <message>
        <source>--scheduler needs the package distributed ({error}); install it into the engine&apos;s Python: pip install &apos;terrapatch[cluster]&apos; or pip install distributed</source>
        <translation>--scheduler a besoin du paquet distributed ({error})&#xa0;; installez-le dans le Python du moteur&#xa0;: pip install &apos;terrapatch[cluster]&apos; ou pip install distributed</translation>
    </message>
    <message>
        <source>0 to 255 becomes 0 to 1</source>
        <translation>0–255 ramené à 0–1</translation>
    </message>
    <message>
        <source>0 to 255 becomes 0 to 1, then mean and deviation</source>
        <translation>0–255 ramené à 0–1, puis moyenne et écart-type</translation>
    </message>
    <message>
        <source>1 cluster of {name}</source>
        <translation>1 cluster de {name}</translation>
    </message>
    <message>
        <source>1 for the patch with the largest difference, 0 for that with the smallest.</source>
        <translation>1 pour le patch dont la différence est la plus grande, 0 pour celui dont elle est la plus petite.</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 correspondance</translation>
    </message>
    <message>
        <source>1 label</source>
        <translation>1 étiquette</translation>
    </message>
    <message>
        <source>1 patch</source>
        <translation>1 patch</translation>
    </message>
    <message>
        <source>2 (4 × the patches)</source>
        <translation>2 (4 fois plus de patchs)</translation>
    </message>
    <message>
        <source>2nd to 98th percentile becomes 0 to 1, then mean and deviation</source>
        <translation>2e–98e percentile ramené à 0–1, puis moyenne et écart-type</translation>
    </message>
    <message>
        <source>4 (16 × the patches)</source>
        <translation>4 (16 fois plus de patchs)</translation>
    </message>
    <message>
        <source>8-bit digital number of level 1</source>
        <translation>compte numérique 8 bits de niveau 1</translation>
    </message>
    <message>
        <source>8-bit number</source>
        <translation>nombre sur 8 bits</translation>
    </message>
    <message>
        <source>8-bit numbers</source>
        <translation>Nombres sur 8 bits</translation>
    </message>
    <message>
        <source>8-bit numbers (0 to 255)</source>
        <translation>Nombres sur 8 bits (0 à 255)</translation>
    </message>
    <message>
        <source>8-bit pixels are not {unit}, {measured}</source>
        <translation>des pixels sur 8 bits ne sont pas en {unit}, {measured}</translation>
    </message>
    <message>
        <source>8-bit pixels as they are, others become 0 to 255</source>
        <translation>Pixels sur 8 bits tels quels, les autres ramenés à 0–255</translation>
    </message>
    <message>
        <source>&lt;b&gt;Classify&lt;/b&gt;, then label the least sure patches: a few rounds are enough.</source>
        <translation>&lt;b&gt;Classer&lt;/b&gt;, puis étiqueter les patchs les moins sûrs&#xa0;: quelques tours suffisent.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Confirm&lt;/b&gt; and &lt;b&gt;reject&lt;/b&gt; the best hits, and search again: a few rounds are enough.</source>
        <translation>&lt;b&gt;Confirmez&lt;/b&gt; et &lt;b&gt;rejetez&lt;/b&gt; les meilleures correspondances, puis relancez la recherche&#xa0;: quelques tours suffisent.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Shift+click&lt;/b&gt; shows what it is not. Drag a box for many, or &lt;b&gt;Ctrl+drag&lt;/b&gt; a lasso.</source>
        <translation>&lt;b&gt;Maj+clic&lt;/b&gt; montre ce que ce n&apos;est pas. Tracez un rectangle pour en prendre plusieurs, ou un lasso avec &lt;b&gt;Ctrl+glisser&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&lt;i&gt;mosaiks&lt;/i&gt; is fitted on the layer itself within seconds and takes any number of bands of any kind. Others want certain bands, which are found by their names or colours, and can be named in Bands. An encoder of your own is an ONNX file; a card beside it says what it needs.</source>
        <translation>&lt;i&gt;mosaiks&lt;/i&gt; s&apos;ajuste en quelques secondes sur la couche elle-même et accepte n&apos;importe quelles bandes, quel qu&apos;en soit le nombre. Les autres demandent des bandes précises, reconnues à leurs noms ou à leurs couleurs, et que l&apos;on peut indiquer dans «&#xa0;Bandes&#xa0;». Un encodeur personnel est un fichier ONNX&#xa0;; une fiche placée à côté décrit ce qu&apos;il lui faut.</translation>
    </message>
    <message>
        <source>&lt;i&gt;rocchio&lt;/i&gt;: towards positives, away from negatives. It compares with twice the mean of the examples less the mean of the counterexamples; the score is a cosine, 1 for the same direction, 0 for nothing in common. &lt;i&gt;mean&lt;/i&gt;: mean of positives. Counterexamples are only left out of the hits. &lt;i&gt;probe&lt;/i&gt;: logistic classifier. It learns what tells the two apart and needs counterexamples; the score is a probability, 0 to 1. It finds differences that the cosine does not see, once there are some of each.</source>
        <translation>&lt;i&gt;rocchio&lt;/i&gt;&#xa0;: vers les positifs, loin des négatifs. Compare avec deux fois la moyenne des exemples moins la moyenne des contre-exemples&#xa0;; le score est un cosinus, 1 pour la même direction, 0 si rien n&apos;est commun. &lt;i&gt;mean&lt;/i&gt;&#xa0;: moyenne des positifs. Les contre-exemples sont seulement exclus des correspondances. &lt;i&gt;probe&lt;/i&gt;&#xa0;: classifieur logistique. Il apprend ce qui distingue les uns des autres et a besoin de contre-exemples&#xa0;; le score est une probabilité, de 0 à 1. Il trouve des différences que le cosinus ne voit pas, dès qu&apos;il y a quelques exemples de chaque sorte.</translation>
    </message>
    <message>
        <source>A DLL is missing: set the engine up again.</source>
        <translation>Il manque une DLL&#xa0;: installez à nouveau le moteur.</translation>
    </message>
    <message>
        <source>A GeoPackage keeps the patches; a temporary layer comes back with its project, on this computer</source>
        <translation>Un GeoPackage conserve les patchs&#xa0;; une couche temporaire revient avec son projet, sur cet ordinateur</translation>
    </message>
    <message>
        <source>A box for each scene, with its name, date and number of patches.</source>
        <translation>Un rectangle par scène, avec son nom, sa date et son nombre de patchs.</translation>
    </message>
    <message>
        <source>A class for every patch, learned from labelled places and tested on ground it never saw.</source>
        <translation>Une classe pour chaque patch, apprise sur des lieux étiquetés et testée sur un terrain jamais vu.</translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation>Une classe doit avoir un nom.</translation>
    </message>
    <message>
        <source>A copy of {width:,} × {height:,} pixels takes {needed:.1f} GB, {folder} has {free:.1f} GB free. Give a smaller extent or a coarser resolution, or free some space.</source>
        <translation>Une copie de {width:,} × {height:,} pixels demande {needed:.1f} Go, {folder} a {free:.1f} Go libres. Indiquez une emprise plus petite ou une résolution plus grossière, ou libérez de l&apos;espace.</translation>
    </message>
    <message>
        <source>A folder that keeps all that the engine writes, as NumPy arrays for scripts and for the command line. It is made if it is not there; one that holds other files, or the set of another run, is refused.</source>
        <translation>Un dossier qui conserve tout ce que le moteur écrit, en tableaux NumPy, pour les scripts et la ligne de commande. Il est créé s&apos;il n&apos;existe pas&#xa0;; s&apos;il contient d&apos;autres fichiers, ou le jeu d&apos;une autre exécution, il est refusé.</translation>
    </message>
    <message>
        <source>A folder: classes.gpkg with the legend, class_raster.tif, confidence.tif (probability of the class, and its lead over the next one), classes.csv and model.json.</source>
        <translation>Un dossier&#xa0;: classes.gpkg avec la légende, class_raster.tif, confidence.tif (probabilité de la classe, et son avance sur la suivante), classes.csv et model.json.</translation>
    </message>
    <message>
        <source>A full disk can cause that: free some space.</source>
        <translation>Un disque plein peut en être la cause&#xa0;: libérez de l&apos;espace.</translation>
    </message>
    <message>
        <source>A grouping of patches that look alike, found without labels.</source>
        <translation>Un regroupement de patchs qui se ressemblent, trouvé sans étiquettes.</translation>
    </message>
    <message>
        <source>A layer holds at most 2,000,000 patches. Where there are more, the scenes come alone, and the log says so: give a smaller extent.</source>
        <translation>Une couche contient au plus 2&#xa0;000&#xa0;000 de patchs. S&apos;il y en a davantage, seules les scènes sont fournies, et le journal le signale&#xa0;: donnez une emprise plus petite.</translation>
    </message>
    <message>
        <source>A layer that Embed raster wrote, or a copy of one in any format. It must hold one encoder.</source>
        <translation>Une couche écrite par «&#xa0;Encoder un raster&#xa0;», ou une copie d&apos;une telle couche, dans n&apos;importe quel format. Elle ne doit contenir qu&apos;un seul encodeur.</translation>
    </message>
    <message>
        <source>A list of numbers that describes a piece of ground. Alike ground has alike numbers.</source>
        <translation>Une liste de nombres qui décrit un morceau de terrain. Des terrains semblables ont des nombres semblables.</translation>
    </message>
    <message>
        <source>A model needs patches on one grid: choose or embed such, or wait until the run has ended.</source>
        <translation>Un modèle a besoin de patchs sur une même grille&#xa0;: choisissez-en ou encodez-en, ou attendez la fin de l&apos;exécution.</translation>
    </message>
    <message>
        <source>A model.json that an earlier classification saved, in place of labels.</source>
        <translation>Un fichier model.json enregistré par une classification précédente, à la place d&apos;étiquettes.</translation>
    </message>
    <message>
        <source>A patch counts as changed above a score of {threshold:g}, in changes of {smallest} patches or more.</source>
        <translation>Un patch compte comme changé au-dessus d&apos;un score de {threshold:g}, dans des changements de {smallest} patchs ou plus.</translation>
    </message>
    <message>
        <source>A patch counts as changed above a score of {threshold:g}.</source>
        <translation>Un patch compte comme changé au-dessus d&apos;un score de {threshold:g}.</translation>
    </message>
    <message>
        <source>A patch has one vector; the layer Tiles has one for each window that the encoder saw, its class token where it gives one. The folder Embedding set keeps all that the engine wrote: with Vectors at &apos;raw&apos; also raw.npy, every token before any averaging, which takes much space.</source>
        <translation>Un patch a un seul vecteur&#xa0;; la couche «&#xa0;Tuiles&#xa0;» en a un par fenêtre vue par l&apos;encodeur, son jeton de classe s&apos;il en donne un. Le dossier «&#xa0;Jeu d&apos;embeddings&#xa0;» conserve tout ce que le moteur a écrit&#xa0;: avec «&#xa0;Vecteurs&#xa0;» sur «&#xa0;raw&#xa0;», aussi raw.npy, c&apos;est-à-dire chaque jeton avant toute moyenne, ce qui prend beaucoup de place.</translation>
    </message>
    <message>
        <source>A personal copy of ibm-nasa-geospatial/Prithvi-EO-2.0-tiny-TL, of which no revision has been checked.</source>
        <translation>Une copie personnelle d&apos;ibm-nasa-geospatial/Prithvi-EO-2.0-tiny-TL, dont aucune révision n&apos;a été vérifiée.</translation>
    </message>
    <message>
        <source>A point: the patch that it lies in. A line: all patches that it crosses. A polygon: those with their middle in it, or, if it is too small for that, those that it touches.</source>
        <translation>Un point&#xa0;: le patch où il se trouve. Une ligne&#xa0;: tous les patchs qu&apos;elle traverse. Un polygone&#xa0;: ceux dont le centre est à l&apos;intérieur ou, s&apos;il est trop petit pour cela, ceux qu&apos;il touche.</translation>
    </message>
    <message>
        <source>A polygon within one patch gets that patch&apos;s vector: embed at a patch no larger than the polygons.</source>
        <translation>Un polygone contenu dans un seul patch reçoit le vecteur de ce patch&#xa0;: encodez avec des patchs qui ne dépassent pas la taille des polygones.</translation>
    </message>
    <message>
        <source>A raster by its file, its address on the web or a layer&apos;s name; an .npy file, a Zarr folder, or the folder of an embedding set that terrapatch embed has made.</source>
        <translation>Un raster, par son fichier, son adresse sur le web ou le nom d&apos;une couche&#xa0;; un fichier .npy, un dossier Zarr, ou le dossier d&apos;un jeu d&apos;embeddings que terrapatch embed a produit.</translation>
    </message>
    <message>
        <source>A raster is being embedded: wait for it, or cancel it first.</source>
        <translation>Un raster est en cours d&apos;encodage&#xa0;: attendez, ou annulez d&apos;abord.</translation>
    </message>
    <message>
        <source>A small convolutional network trained on everyday photographs (ImageNet), not on satellite images. Good for colour, texture and pattern in any three-band picture, and fast without a GPU.</source>
        <translation>Un petit réseau convolutif entraîné sur des photos de tous les jours (ImageNet), pas sur des images satellites. Convient pour la couleur, la texture et les motifs de toute image à trois bandes, et rapide sans GPU.</translation>
    </message>
    <message>
        <source>A text file with a GDAL name on each line, a glob such as &apos;scenes/*.tif&apos;, a folder, a STAC ItemCollection (.json) or a stac-geoparquet file (.parquet).</source>
        <translation>Un fichier texte avec un nom GDAL par ligne, un motif tel que «&#xa0;scenes/*.tif&#xa0;», un dossier, une ItemCollection STAC (.json) ou un fichier stac-geoparquet (.parquet).</translation>
    </message>
    <message>
        <source>A tile service gets no picture here; red, green and blue are its bands {}, {} and {}.</source>
        <translation>Un service de tuiles ne donne pas d&apos;image ici&#xa0;; rouge, vert et bleu sont ses bandes {}, {} et {}.</translation>
    </message>
    <message>
        <source>A value of the run &apos;{job}&apos; is not a finite number ({error}). Check extent and numbers.</source>
        <translation>Une valeur de l&apos;exécution «&#xa0;{job}&#xa0;» n&apos;est pas un nombre fini ({error}). Vérifiez l&apos;emprise et les nombres.</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Ajouter une classe</translation>
    </message>
    <message>
        <source>Add a class first, with +.</source>
        <translation>Ajoutez d&apos;abord une classe, avec +.</translation>
    </message>
    <message>
        <source>Add a raster layer to the project, or choose one that can be read.</source>
        <translation>Ajoutez une couche raster au projet, ou choisissez-en une qui soit lisible.</translation>
    </message>
    <message>
        <source>Add a raster layer…</source>
        <translation>Ajouter une couche raster…</translation>
    </message>
    <message>
        <source>Add encoder…</source>
        <translation>Ajouter un encodeur…</translation>
    </message>
    <message>
        <source>Add encoder… Probes an ONNX file, helps to describe it, and keeps it in the list</source>
        <translation>Ajouter un encodeur… Sonde un fichier ONNX, aide à le décrire et le garde dans la liste</translation>
    </message>
    <message>
        <source>Added by hand from {}.</source>
        <translation>Ajouté à la main depuis {}.</translation>
    </message>
    <message>
        <source>Adjusted Rand index of eight clusters found on two halves; 1 is the same again.</source>
        <translation>Indice de Rand ajusté de huit clusters trouvés sur deux moitiés&#xa0;; 1&#xa0;: de nouveau les mêmes.</translation>
    </message>
    <message>
        <source>Adjusted areas and their bounds hold where the labelled places were drawn at random; places that somebody chose make them too sure.</source>
        <translation>Les surfaces ajustées et leurs bornes valent si les lieux étiquetés ont été tirés au hasard&#xa0;; des lieux choisis par quelqu&apos;un les rendent trop sûres.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>After. Patches count by how much they changed.</source>
        <translation>Après. Les patchs comptent selon l&apos;ampleur de leur changement.</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Alike ground</source>
        <translation>Sols semblables</translation>
    </message>
    <message>
        <source>All bands of the layer are used, with the wavelengths of its sensor</source>
        <translation>Toutes les bandes de la couche sont utilisées, avec les longueurs d&apos;onde de son capteur</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All patches</source>
        <translation>Tous les patchs</translation>
    </message>
    <message>
        <source>All pixels are multiplied by it, after the subtraction: 10000 turns reflectance into digital numbers, 0.0001 digital numbers into reflectance. Default: 1.</source>
        <translation>Tous les pixels sont multipliés par ce nombre, après la soustraction&#xa0;: 10000 transforme des réflectances en comptes numériques, 0.0001 des comptes numériques en réflectances. Par défaut&#xa0;: 1.</translation>
    </message>
    <message>
        <source>AlphaEarth&apos;s files as they are (64 bands of int8, turned into numbers by their formula), on the web only the extent is fetched; Tessera&apos;s tiles (.npy with its scales and land mask, or Zarr); any other raster of two bands or more.</source>
        <translation>Les fichiers d&apos;AlphaEarth tels quels (64 bandes int8, converties en nombres par leur formule)&#xa0;; sur le web, seule l&apos;emprise est récupérée&#xa0;; les tuiles de Tessera (.npy avec ses échelles et son masque des terres, ou Zarr)&#xa0;; tout autre raster d&apos;au moins deux bandes.</translation>
    </message>
    <message>
        <source>AlphaEarth, Tessera and other rasters of embeddings, as patches to search and cluster.</source>
        <translation>AlphaEarth, Tessera et autres rasters d&apos;embeddings, sous forme de patchs à rechercher et à regrouper.</translation>
    </message>
    <message>
        <source>AlphaEarth, Tessera, Clay, Earth Index, any GeoParquet: vectors that are made already</source>
        <translation>AlphaEarth, Tessera, Clay, Earth Index, tout GeoParquet&#xa0;: des vecteurs déjà calculés</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>An .onnx file</source>
        <translation>Un fichier .onnx</translation>
    </message>
    <message>
        <source>An ONNX file, such as Fit MOSAIKS encoder writes. Empty: the one above.</source>
        <translation>Un fichier ONNX, tel qu&apos;en écrit «&#xa0;Ajuster un encodeur MOSAIKS&#xa0;». Vide&#xa0;: celui du dessus.</translation>
    </message>
    <message>
        <source>An ONNX file; its card, a JSON file of the same name, is written beside it.</source>
        <translation>Un fichier ONNX&#xa0;; sa fiche, un fichier JSON du même nom, est écrite à côté.</translation>
    </message>
    <message>
        <source>An embedding layer of the same encoder and place.</source>
        <translation>Une couche d&apos;embeddings du même encodeur et du même lieu.</translation>
    </message>
    <message>
        <source>An embedding layer: cluster it, search it, classify it.</source>
        <translation>Une couche d&apos;embeddings&#xa0;: à regrouper en clusters, à interroger, à classer.</translation>
    </message>
    <message>
        <source>An embedding layer; a GeoPackage or a temporary layer holds vectors.</source>
        <translation>Une couche d&apos;embeddings&#xa0;; un GeoPackage ou une couche temporaire contient des vecteurs.</translation>
    </message>
    <message>
        <source>An encoder made from a raster, to be shared by several layers.</source>
        <translation>Un encodeur fait à partir d&apos;un raster, à partager entre plusieurs couches.</translation>
    </message>
    <message>
        <source>An encoder of {dim} features; bands: {bands}</source>
        <translation>Un encodeur à {dim} caractéristiques ; bandes : {bands}</translation>
    </message>
    <message>
        <source>An image encoder turns every patch of a raster into a vector.</source>
        <translation>Un encodeur d&apos;images transforme chaque patch d&apos;un raster en vecteur.</translation>
    </message>
    <message>
        <source>Another TerraPatch is getting {encoder} right now; wait for it.</source>
        <translation>Un autre TerraPatch est en train de récupérer {encoder}&#xa0;; attendez qu&apos;il ait fini.</translation>
    </message>
    <message>
        <source>Another class is called &apos;{}&apos; already; give this one another name.</source>
        <translation>Une autre classe s&apos;appelle déjà «&#xa0;{}&#xa0;»&#xa0;; donnez un autre nom à celle-ci.</translation>
    </message>
    <message>
        <source>Another:</source>
        <translation>Autre&#xa0;:</translation>
    </message>
    <message>
        <source>Any bands whose wavelengths are known; Sentinel-2, Landsat, Sentinel-1, NAIP, LINZ and MODIS are known to it.</source>
        <translation>Toutes les bandes dont la longueur d&apos;onde est connue&#xa0;; il connaît Sentinel-2, Landsat, Sentinel-1, NAIP, LINZ et MODIS.</translation>
    </message>
    <message>
        <source>Any bands will do</source>
        <translation>N&apos;importe quelles bandes conviennent</translation>
    </message>
    <message>
        <source>Any raster layer. It is read, never changed.</source>
        <translation>N&apos;importe quelle couche raster. Elle est lue, jamais modifiée.</translation>
    </message>
    <message>
        <source>Any raster layer: a file, a web service, a database. It is read, never changed.</source>
        <translation>N&apos;importe quelle couche raster&#xa0;: un fichier, un service web, une base de données. Elle est lue, jamais modifiée.</translation>
    </message>
    <message>
        <source>Any, or not known</source>
        <translation>Indifférent, ou inconnu</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Area is in hectares on the ellipsoid of the layer&apos;s CRS. Share is from 0 to 1, of all patches. The same layer, K and seed give the same clusters.</source>
        <translation>La surface est en hectares, sur l&apos;ellipsoïde du SCR de la couche. La part va de 0 à 1, sur l&apos;ensemble des patchs. Même couche, même K et même graine donnent les mêmes clusters.</translation>
    </message>
    <message>
        <source>Area on the ellipsoid</source>
        <translation>Surface sur l&apos;ellipsoïde</translation>
    </message>
    <message>
        <source>Areas are in square metres and hectares on the ground; confidence is a share from 0 to 1.</source>
        <translation>Les surfaces sont en mètres carrés et en hectares au sol&#xa0;; la confiance est une part de 0 à 1.</translation>
    </message>
    <message>
        <source>Areas are measured in the CRS of the patches; field valid is a share from 0 to 1.</source>
        <translation>Les surfaces sont mesurées dans le SCR des patchs&#xa0;; le champ valid est une part de 0 à 1.</translation>
    </message>
    <message>
        <source>As for embed, several of them.</source>
        <translation>Comme pour embed, plusieurs valeurs possibles.</translation>
    </message>
    <message>
        <source>As for embed, several of them: fp32, fp16, int8.</source>
        <translation>Comme pour embed, plusieurs valeurs possibles&#xa0;: fp32, fp16, int8.</translation>
    </message>
    <message>
        <source>As it is, such as 0 to 1 already</source>
        <translation>Tel quel, par exemple déjà de 0 à 1</translation>
    </message>
    <message>
        <source>As negative examples</source>
        <translation>Comme exemples négatifs</translation>
    </message>
    <message>
        <source>As positive examples</source>
        <translation>Comme exemples positifs</translation>
    </message>
    <message>
        <source>As the card says: {}</source>
        <translation>Selon la fiche&#xa0;: {}</translation>
    </message>
    <message>
        <source>As the layer tells</source>
        <translation>Comme l&apos;indique la couche</translation>
    </message>
    <message>
        <source>As the map shows it</source>
        <translation>Comme sur la carte</translation>
    </message>
    <message>
        <source>Assets of STAC items</source>
        <translation>Assets d&apos;éléments STAC</translation>
    </message>
    <message>
        <source>At {grounds} no encoder is clearly better than plain bands of the same ground.</source>
        <translation>À {grounds}, aucun encodeur n&apos;est nettement meilleur que les bandes brutes sur le même terrain.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic takes the graphics card where there is one that works</source>
        <translation>«&#xa0;Automatique&#xa0;» prend la carte graphique s&apos;il y en a une qui fonctionne</translation>
    </message>
    <message>
        <source>Automatic: {} px</source>
        <translation>Auto&#xa0;: {} px</translation>
    </message>
    <message>
        <source>Balanced accuracy after clusters were named by what is known of them elsewhere.</source>
        <translation>Exactitude équilibrée, une fois les clusters nommés d&apos;après ce qu&apos;on en sait ailleurs.</translation>
    </message>
    <message>
        <source>Balanced accuracy of a linear probe on blocks of ground that it never saw.</source>
        <translation>Exactitude équilibrée d&apos;une sonde linéaire sur des blocs de terrain qu&apos;elle n&apos;a jamais vus.</translation>
    </message>
    <message>
        <source>Balanced accuracy of the majority of the five nearest labelled places.</source>
        <translation>Exactitude équilibrée de la majorité parmi les cinq lieux étiquetés les plus proches.</translation>
    </message>
    <message>
        <source>Balanced accuracy {value} on {tested} labels in {blocks} blocks of ground</source>
        <translation>Exactitude équilibrée {value} sur {tested} étiquettes dans {blocks} blocs de terrain</translation>
    </message>
    <message>
        <source>Balanced accuracy {value} on {tested} places in {blocks} blocks of ground</source>
        <translation>Exactitude équilibrée {value} sur {tested} lieux dans {blocks} blocs de terrain</translation>
    </message>
    <message>
        <source>Balanced accuracy {value}, between {low} and {high}, on {tested} places in {blocks} blocks of ground</source>
        <translation>Exactitude équilibrée {value}, entre {low} et {high}, sur {tested} lieux dans {blocks} blocs de terrain</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Band {band!r} does not exist: {raster} has {bands_of_raster}; give numbers or names of these</source>
        <translation>La bande {band!r} n&apos;existe pas&#xa0;: {raster} a {bands_of_raster}&#xa0;; donnez des numéros ou des noms de celles-ci</translation>
    </message>
    <message>
        <source>Band {band!r} is one of {numbers} in {raster}; give its number</source>
        <translation>La bande {band!r} désigne plusieurs bandes de {raster}&#xa0;: {numbers}&#xa0;; donnez son numéro</translation>
    </message>
    <message>
        <source>Band {name} has a wavelength of {found} µm, needs one up to 30; {found} nm is {um} µm.</source>
        <translation>La bande {name} a une longueur d&apos;onde de {found} µm, 30 au plus sont admis&#xa0;; {found} nm font {um} µm.</translation>
    </message>
    <message>
        <source>Band {name} has the wavelength &apos;{text}&apos;, needs a number in µm.</source>
        <translation>La bande {name} a la longueur d&apos;onde «&#xa0;{text}&#xa0;», un nombre en µm est attendu.</translation>
    </message>
    <message>
        <source>Band {}</source>
        <translation>Bande {}</translation>
    </message>
    <message>
        <source>Band {} has no name; give it one, such as red.</source>
        <translation>La bande {} n&apos;a pas de nom&#xa0;; donnez-lui-en un, par exemple red.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Bands explain</source>
        <translation>Expliqué par les bandes</translation>
    </message>
    <message>
        <source>Bands of the sensor</source>
        <translation>Bandes du capteur</translation>
    </message>
    <message>
        <source>Bands that {encoder} needs: {needed}, that &apos;{layer}&apos; has: {has}. Not found: {missing}. Choose bands above, or:</source>
        <translation>Bandes demandées par {encoder} : {needed}, bandes de « {layer} » : {has}. Introuvables : {missing}. Choisissez des bandes ci-dessus, ou :</translation>
    </message>
    <message>
        <source>Bands, in the encoder&apos;s order</source>
        <translation>Bandes, dans l&apos;ordre de l&apos;encodeur</translation>
    </message>
    <message>
        <source>Before. Patches count by how much they changed.</source>
        <translation>Avant. Les patchs comptent selon l&apos;ampleur de leur changement.</translation>
    </message>
    <message>
        <source>Best for</source>
        <translation>Idéal pour</translation>
    </message>
    <message>
        <source>Best hits</source>
        <translation>Meilleures correspondances</translation>
    </message>
    <message>
        <source>Bringing back the patches of {}</source>
        <translation>Restauration des patchs de {}</translation>
    </message>
    <message>
        <source>Bringing back the patches…</source>
        <translation>Restauration des patchs…</translation>
    </message>
    <message>
        <source>CENTER_POSITIONS is {text!r}, needs to be one of {centering}</source>
        <translation>CENTER_POSITIONS vaut {text!r}, doit être l&apos;un de {centering}</translation>
    </message>
    <message>
        <source>CLIP ViT-B/32 trained on remote-sensing pictures and captions: finds what words say. One vector for 224 x 224 pixels of red, green and blue.</source>
        <translation>CLIP ViT-B/32, entraîné sur des images de télédétection et leurs légendes&#xa0;: trouve ce que disent les mots. Un vecteur pour 224 x 224 pixels de rouge, vert et bleu.</translation>
    </message>
    <message>
        <source>CLIP base, knows words</source>
        <translation>CLIP base, connaît les mots</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>CUDA finds no graphics card that it can use ({problem})</source>
        <translation>CUDA ne trouve aucune carte graphique utilisable ({problem})</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Canceled. No result was written.</source>
        <translation>Annulé. Aucun résultat n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Canceled. What is done is kept: the same run into the same folder goes on from there.</source>
        <translation>Annulé. Ce qui est fait est conservé&#xa0;: le même traitement dans le même dossier reprend à cet endroit.</translation>
    </message>
    <message>
        <source>Cancelled runs that can be gone on with take {}. Settings &gt; Options &gt; TerraPatch &gt; Cache clears them.</source>
        <translation>Les exécutions annulées que l&apos;on peut reprendre occupent {}. Préférences &gt; Options &gt; TerraPatch &gt; Cache les efface.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Cancelled. {} % is done and kept: Resume goes on from there.</source>
        <translation>Annulé. {}&#xa0;% sont faits et conservés&#xa0;: «&#xa0;Reprendre&#xa0;» continue à partir de là.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>Annulé&#xa0;; rien n&apos;a été conservé.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Annulation …</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Change colour …</source>
        <translation>Changer la couleur …</translation>
    </message>
    <message>
        <source>Change the colour of this class …</source>
        <translation>Changer la couleur de cette classe …</translation>
    </message>
    <message>
        <source>Changed patches by the cluster that they had (rows) and that they have (columns).</source>
        <translation>Patchs changés, selon le cluster qu&apos;ils avaient (lignes) et celui qu&apos;ils ont (colonnes).</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Changes from {before} to {after}</source>
        <translation>Changements de {before} à {after}</translation>
    </message>
    <message>
        <source>Changes of fewer connected patches are left out.</source>
        <translation>Les changements qui comptent moins de patchs contigus sont écartés.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Check to show on the map; double-click to change the colour</source>
        <translation>Cocher pour afficher sur la carte&#xa0;; double-cliquer pour changer la couleur</translation>
    </message>
    <message>
        <source>Check {}</source>
        <translation>Vérifier {}</translation>
    </message>
    <message>
        <source>Checking it</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Checking that the card fits the file…</source>
        <translation>Vérification que la fiche correspond au fichier…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Choose an encoder.</source>
        <translation>Choisissez un encodeur.</translation>
    </message>
    <message>
        <source>Choose layers or files, or give a list: a text file with a GDAL name on each line, a STAC ItemCollection, or a stac-geoparquet file.</source>
        <translation>Choisissez des couches ou des fichiers, ou donnez une liste&#xa0;: un fichier texte avec un nom GDAL par ligne, une ItemCollection STAC ou un fichier stac-geoparquet.</translation>
    </message>
    <message>
        <source>Choose the Python to set it up with…</source>
        <translation>Choisir le Python à utiliser pour l&apos;installation…</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Choisi à la main</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Classes left out, because there can be at most {most}: {names}.</source>
        <translation>Classes écartées, car {most} au plus sont possibles : {names}.</translation>
    </message>
    <message>
        <source>Classes of {}</source>
        <translation>Classes de {}</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Classer</translation>
    </message>
    <message>
        <source>Classify again after each label</source>
        <translation>Classer à nouveau après chaque étiquette</translation>
    </message>
    <message>
        <source>Classify again to save the model: it was too large for the project to keep</source>
        <translation>Relancez la classification pour enregistrer le modèle&#xa0;: il était trop grand pour être conservé avec le projet</translation>
    </message>
    <message>
        <source>Classify patches</source>
        <translation>Classer les patchs</translation>
    </message>
    <message>
        <source>Classify these patches by a model that was saved</source>
        <translation>Classer ces patchs avec un modèle enregistré</translation>
    </message>
    <message>
        <source>Classifying {}</source>
        <translation>Classification de {}</translation>
    </message>
    <message>
        <source>Clay 1.5 as it was released: any bands whose wavelengths are known, one vector (the class token) for 256 x 256 pixels. For a vector of every 8 x 8 pixels export clay-v1.5.</source>
        <translation>Clay 1.5 tel que publié&#xa0;: toutes les bandes dont la longueur d&apos;onde est connue, un vecteur (le jeton de classe) pour 256 x 256 pixels. Pour un vecteur tous les 8 x 8 pixels, exporter clay-v1.5.</translation>
    </message>
    <message>
        <source>Clay 1.5, a vector for every 8 x 8 pixels</source>
        <translation>Clay 1.5, un vecteur tous les 8 x 8 pixels</translation>
    </message>
    <message>
        <source>Clay 1.5, one vector a chip</source>
        <translation>Clay 1.5, un vecteur par vignette</translation>
    </message>
    <message>
        <source>Clay, Earth Index, Major TOM and other tables of embeddings, as patches to search and cluster.</source>
        <translation>Clay, Earth Index, Major TOM et autres tables d&apos;embeddings, sous forme de patchs à rechercher et à regrouper.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Vider le cache</translation>
    </message>
    <message>
        <source>Click a patch of what you look for on the map; &lt;b&gt;Pick&lt;/b&gt; is on already.</source>
        <translation>Sur la carte, cliquez sur un patch de ce que vous cherchez&#xa0;; &lt;b&gt;Pointer&lt;/b&gt; est déjà actif.</translation>
    </message>
    <message>
        <source>Click on examples; the map shows where it looks the same.</source>
        <translation>Cliquez sur des exemples&#xa0;; la carte montre où cela se ressemble.</translation>
    </message>
    <message>
        <source>Click on the map to select the cluster there</source>
        <translation>Cliquer sur la carte pour sélectionner le cluster à cet endroit</translation>
    </message>
    <message>
        <source>Click patches of each on the map; the keys &lt;b&gt;1&lt;/b&gt; to &lt;b&gt;9&lt;/b&gt; change the class. A second click takes a label away; drag a box, or Ctrl+drag a lasso, for many.</source>
        <translation>Sur la carte, cliquez sur des patchs de chaque classe&#xa0;; les touches &lt;b&gt;1&lt;/b&gt; à &lt;b&gt;9&lt;/b&gt; changent de classe. Un second clic retire l&apos;étiquette&#xa0;; tracez un rectangle, ou un lasso avec Ctrl+glisser, pour en prendre plusieurs.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close other programs, or let fewer tiles run at once.</source>
        <translation>Fermez d&apos;autres programmes, ou traitez moins de tuiles à la fois.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Cluster patches</source>
        <translation>Regrouper les patchs en clusters</translation>
    </message>
    <message>
        <source>Cluster {}</source>
        <translation>Cluster {}</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Clusters</translation>
    </message>
    <message>
        <source>Clusters after</source>
        <translation>Clusters après</translation>
    </message>
    <message>
        <source>Clusters are groups of patches that look alike. Choose how many, or let TerraPatch suggest a number. Each becomes a region on the map, for you to name.</source>
        <translation>Les clusters sont des groupes de patchs qui se ressemblent. Choisissez leur nombre, ou laissez TerraPatch en proposer un. Chacun devient une région de la carte, à laquelle vous donnez un nom.</translation>
    </message>
    <message>
        <source>Clusters before</source>
        <translation>Clusters avant</translation>
    </message>
    <message>
        <source>Coarse patches</source>
        <translation>Patchs grossiers</translation>
    </message>
    <message>
        <source>Coarsen patches</source>
        <translation>Agrandir les patchs</translation>
    </message>
    <message>
        <source>Coarsen patches ({})</source>
        <translation>Agrandir les patchs ({})</translation>
    </message>
    <message>
        <source>Colour of &apos;{}&apos;</source>
        <translation>Couleur de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Column of a table that holds the geometry, or two of coordinates, such as lon,lat. Default: by the file, or the usual names.</source>
        <translation>Colonne d&apos;une table qui contient la géométrie, ou deux colonnes de coordonnées, par exemple lon,lat. Par défaut&#xa0;: d&apos;après le fichier, ou les noms usuels.</translation>
    </message>
    <message>
        <source>Column of a table that holds the vectors; of one column a dimension, what their names begin with. Default: the only one that can be it.</source>
        <translation>Colonne d&apos;une table qui contient les vecteurs&#xa0;; s&apos;il y a une colonne par dimension, le début de leurs noms. Par défaut&#xa0;: la seule qui puisse convenir.</translation>
    </message>
    <message>
        <source>Column of the geometry</source>
        <translation>Colonne de la géométrie</translation>
    </message>
    <message>
        <source>Column of the vectors</source>
        <translation>Colonne des vecteurs</translation>
    </message>
    <message>
        <source>Command prompt (cmd)</source>
        <translation>Invite de commandes (cmd)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare clusters with the last ones</source>
        <translation>Comparer les clusters avec les précédents</translation>
    </message>
    <message>
        <source>Compare embeddings</source>
        <translation>Comparer des embeddings</translation>
    </message>
    <message>
        <source>Compare shows all.</source>
        <translation>«&#xa0;Comparer&#xa0;» les montre tous.</translation>
    </message>
    <message>
        <source>Compares again, and keeps changes like those that are selected in the table or on the map</source>
        <translation>Compare à nouveau et ne garde que les changements semblables à ceux sélectionnés dans la table ou sur la carte</translation>
    </message>
    <message>
        <source>Compares the embeddings of one place at two dates or more, made by the same encoder. What changed everywhere, such as season and light, is taken out first: the vectors of the later date are turned so that those of the stable majority meet. What still differs is a change: its patches are joined, with their area, a score, and from which cluster they went to which. A report says how much changed, where, and what became what.</source>
        <translation>Compare les embeddings d&apos;un même lieu à deux dates ou plus, faits par le même encodeur. Ce qui a changé partout, comme la saison et la lumière, est d&apos;abord éliminé&#xa0;: les vecteurs de la date la plus récente sont tournés de sorte que ceux de la majorité stable coïncident. Ce qui diffère encore est un changement&#xa0;: ses patchs sont réunis, avec leur surface, un score, et de quel cluster à quel cluster ils sont passés. Un rapport dit combien de terrain a changé, où, et ce qu&apos;il est devenu.</translation>
    </message>
    <message>
        <source>Compares with the mean of the positives; negatives are only left out of the hits</source>
        <translation>Compare avec la moyenne des positifs&#xa0;; les négatifs sont seulement exclus des correspondances</translation>
    </message>
    <message>
        <source>Compares with twice the mean of the positives less the mean of the negatives</source>
        <translation>Compare avec deux fois la moyenne des positifs moins la moyenne des négatifs</translation>
    </message>
    <message>
        <source>Comparing dates</source>
        <translation>Comparaison des dates</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Confirm or reject hits below first: a new search learns from them</source>
        <translation>Confirmez ou rejetez d&apos;abord des correspondances ci-dessous&#xa0;: une nouvelle recherche en tire parti</translation>
    </message>
    <message>
        <source>Confirm: more like this (key 1 or +)</source>
        <translation>Confirmer&#xa0;: d&apos;autres comme celui-ci (touche 1 ou +)</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Context share</source>
        <translation>Part du contexte</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Système de coordonnées</translation>
    </message>
    <message>
        <source>Coordinate system of the places of a table that does not tell, such as EPSG:32633.</source>
        <translation>Système de coordonnées des lieux d&apos;une table qui ne l&apos;indique pas, par exemple EPSG:32633.</translation>
    </message>
    <message>
        <source>Copies the file and its card into your QGIS profile</source>
        <translation>Copie le fichier et sa fiche dans votre profil QGIS</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy areas and errors for a spreadsheet</source>
        <translation>Copier les surfaces et les erreurs pour un tableur</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Copy hits to a layer of their own</source>
        <translation>Copier les correspondances dans une couche à part</translation>
    </message>
    <message>
        <source>Copy the last run as Python</source>
        <translation>Copier la dernière exécution en Python</translation>
    </message>
    <message>
        <source>Copy the last run as Python, to repeat it in the Python console or in a script</source>
        <translation>Copier la dernière exécution en Python, pour la répéter dans la console Python ou dans un script</translation>
    </message>
    <message>
        <source>Copy the rows that are selected, or all, for a spreadsheet (Ctrl+C)</source>
        <translation>Copier les lignes sélectionnées, ou toutes, pour un tableur (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy the two lines</source>
        <translation>Copier les deux lignes</translation>
    </message>
    <message>
        <source>Cores of the processor that the run may take. Default: all.</source>
        <translation>Cœurs du processeur que l&apos;exécution peut utiliser. Par défaut&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Cosine distance of neighbouring patches across borders of tiles over that within tiles.</source>
        <translation>Distance cosinus de patchs voisins de part et d&apos;autre des limites de tuiles, divisée par celle à l&apos;intérieur des tuiles.</translation>
    </message>
    <message>
        <source>Cosine to the originals: {cosine}; of the 10 nearest, {kept} are still among them</source>
        <translation>Cosinus avec les originaux&#xa0;: {cosine}&#xa0;; sur les 10 plus proches, {kept} en font encore partie</translation>
    </message>
    <message>
        <source>Counterexamples</source>
        <translation>Contre-exemples</translation>
    </message>
    <message>
        <source>DIMENSIONS is {dimensions}, needs 1 to {most} for {patches} patches with vectors of {dim} numbers in &apos;{table}&apos;; choose fewer</source>
        <translation>DIMENSIONS vaut {dimensions}, doit être entre 1 et {most} pour {patches} patchs aux vecteurs de {dim} nombres dans «&#xa0;{table}&#xa0;»&#xa0;; choisissez-en moins</translation>
    </message>
    <message>
        <source>DINOv2 ViT-S/14, trained on photographs without labels. A vector for every 14 x 14 pixels of three-band pictures; small and quick.</source>
        <translation>DINOv2 ViT-S/14, entraîné sur des photographies sans étiquettes. Un vecteur tous les 14 x 14 pixels d&apos;images à trois bandes&#xa0;; petit et rapide.</translation>
    </message>
    <message>
        <source>DINOv2 base</source>
        <translation>DINOv2 base</translation>
    </message>
    <message>
        <source>DINOv2 small</source>
        <translation>DINOv2 small</translation>
    </message>
    <message>
        <source>DINOv3 ViT-S/16, trained on photographs without labels. A vector for every 16 x 16 pixels of three-band pictures.</source>
        <translation>DINOv3 ViT-S/16, entraîné sur des photographies sans étiquettes. Un vecteur tous les 16 x 16 pixels d&apos;images à trois bandes.</translation>
    </message>
    <message>
        <source>DINOv3 large, trained on satellite imagery</source>
        <translation>DINOv3 large, entraîné sur des images satellite</translation>
    </message>
    <message>
        <source>DINOv3 small</source>
        <translation>DINOv3 small</translation>
    </message>
    <message>
        <source>Dashed: plain bands, at their best where the line runs across.</source>
        <translation>En tirets&#xa0;: les bandes brutes&#xa0;; la ligne horizontale marque leur meilleure valeur.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Date of the imagery</source>
        <translation>Date des images</translation>
    </message>
    <message>
        <source>Date of the imagery for encoders that take one. Default: as for embed.</source>
        <translation>Date des images, pour les encodeurs qui en prennent une. Par défaut&#xa0;: comme pour embed.</translation>
    </message>
    <message>
        <source>Date of the imagery for encoders that take one: 2020-05-18, 2020-05-18T13:30, or unknown. Default: by the raster&apos;s tags or file name.</source>
        <translation>Date des images, pour les encodeurs qui en prennent une&#xa0;: 2020-05-18, 2020-05-18T13:30 ou unknown. Par défaut&#xa0;: d&apos;après les métadonnées du raster ou le nom du fichier.</translation>
    </message>
    <message>
        <source>Date or year of the imagery. Default: as the source or its path tells.</source>
        <translation>Date ou année des images. Par défaut&#xa0;: d&apos;après la source ou son chemin.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Dates, the earliest first</source>
        <translation>Dates, de la plus ancienne à la plus récente</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Écart-type</translation>
    </message>
    <message>
        <source>Deviation has {}, needs numbers above 0.</source>
        <translation>L&apos;écart-type contient {}, des nombres supérieurs à 0 sont attendus.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Differences were held against alike ground: a patch changed where it became something else than the patches that looked alike before. What a whole kind of ground became is not found so.</source>
        <translation>Les différences ont été comparées à des sols semblables : un patch a changé s&apos;il est devenu autre chose que les patchs qui se ressemblaient avant. Ce qu&apos;est devenue toute une sorte de sol n&apos;est pas trouvé ainsi.</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Dimensions is the number of components, at most the length of the vectors. 64 keep nearly all of what most encoders give; the log says how much of the variance is kept.</source>
        <translation>Dimensions est le nombre de composantes, au plus la longueur des vecteurs. 64 gardent presque tout ce que donnent la plupart des encodeurs&#xa0;; le journal indique la part de variance conservée.</translation>
    </message>
    <message>
        <source>Distance, score and rank</source>
        <translation>Distance, score et rang</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Download: {}</source>
        <translation>Téléchargement&#xa0;: {}</translation>
    </message>
    <message>
        <source>Downloading Python 3.12</source>
        <translation>Téléchargement de Python 3.12</translation>
    </message>
    <message>
        <source>Downloading packages</source>
        <translation>Téléchargement des paquets</translation>
    </message>
    <message>
        <source>Downloading packages: {done_mb:.0f} of {whole_mb:.0f} MB</source>
        <translation>Téléchargement des paquets&#xa0;: {done_mb:.0f} sur {whole_mb:.0f} Mo</translation>
    </message>
    <message>
        <source>Downloads the engine&apos;s packages into a folder, for a computer without a network</source>
        <translation>Télécharge les paquets du moteur dans un dossier, pour un ordinateur sans réseau</translation>
    </message>
    <message>
        <source>Downloads the engine&apos;s packages into a folder, with a script that installs them. On the other computer, &apos;Install from a folder…&apos; in the TerraPatch panel does the same as the script.</source>
        <translation>Télécharge les paquets du moteur dans un dossier, avec un script qui les installe. Sur l&apos;autre ordinateur, «&#xa0;Installer depuis un dossier…&#xa0;», dans le panneau TerraPatch, fait la même chose que le script.</translation>
    </message>
    <message>
        <source>Drag a rectangle on the map; Esc or another click here leaves</source>
        <translation>Tracez un rectangle sur la carte&#xa0;; Échap ou un nouveau clic ici pour quitter</translation>
    </message>
    <message>
        <source>Drag the earliest to the top.</source>
        <translation>Faites glisser la plus ancienne en haut.</translation>
    </message>
    <message>
        <source>Draw on the map</source>
        <translation>Dessiner sur la carte</translation>
    </message>
    <message>
        <source>Draw the rectangle on the map.</source>
        <translation>Dessinez le rectangle sur la carte.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>ENCODER_FILE {} does not exist; choose an .onnx file</source>
        <translation>ENCODER_FILE {} n&apos;existe pas&#xa0;; choisissez un fichier .onnx</translation>
    </message>
    <message>
        <source>EXAMPLES and TEXT are empty; give one of them to say what is looked for</source>
        <translation>EXAMPLES et TEXT sont vides&#xa0;; renseignez l&apos;un des deux pour dire ce qui est cherché</translation>
    </message>
    <message>
        <source>EXTENT needs the CRS of the raster, and {} does not tell it; leave the extent out</source>
        <translation>EXTENT a besoin du SCR du raster, et {} ne l&apos;indique pas&#xa0;; laissez l&apos;emprise de côté</translation>
    </message>
    <message>
        <source>Each patch is expected to become what the 20 patches became that looked most alike before, and its distance from that is held against theirs. What varies anyway, such as water, then does not count as changed, and neither does what changed as a whole kind, such as a crop that was harvested.</source>
        <translation>On s&apos;attend à ce que chaque patch devienne ce que sont devenus les 20 patchs qui lui ressemblaient le plus avant, et sa distance à cela est comparée aux leurs. Ce qui varie de toute façon, comme l&apos;eau, et ce qui a changé comme toute une sorte, comme une culture récoltée, ne sont alors pas des changements.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>Rang effectif</translation>
    </message>
    <message>
        <source>Eight clusters are found again about as surely in {settings} ({index} for {setting}).</source>
        <translation>Huit clusters sont retrouvés à peu près aussi sûrement dans {settings} ({index} pour {setting}).</translation>
    </message>
    <message>
        <source>Eight clusters are found again most surely in {setting} ({index}).</source>
        <translation>Huit clusters sont retrouvés le plus sûrement dans {setting} ({index}).</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Embed a raster first: then every patch of it can be searched.</source>
        <translation>Encodez d&apos;abord un raster&#xa0;: chacun de ses patchs pourra alors être recherché.</translation>
    </message>
    <message>
        <source>Embed a raster first: then its patches can be labelled.</source>
        <translation>Encodez d&apos;abord un raster&#xa0;: ses patchs pourront alors être étiquetés.</translation>
    </message>
    <message>
        <source>Embed a tile service</source>
        <translation>Encoder un service de tuiles</translation>
    </message>
    <message>
        <source>Embed again</source>
        <translation>Encoder à nouveau</translation>
    </message>
    <message>
        <source>Embed many rasters</source>
        <translation>Encoder plusieurs rasters</translation>
    </message>
    <message>
        <source>Embed raster</source>
        <translation>Encoder un raster</translation>
    </message>
    <message>
        <source>Embedding layers of dates after that, in their order. Each date is compared with the next.</source>
        <translation>Couches d&apos;embeddings des dates suivantes, dans leur ordre. Chaque date est comparée à la suivante.</translation>
    </message>
    <message>
        <source>Embedding set</source>
        <translation>Jeu d&apos;embeddings</translation>
    </message>
    <message>
        <source>Embedding what the map shows…</source>
        <translation>Encodage de ce que montre la carte…</translation>
    </message>
    <message>
        <source>Embedding {}</source>
        <translation>Encodage de {}</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Embeddings ({all});;Rasters and grids ({grids});;Tables ({tables});;Datasets of many scenes ({dataset});;All files (*)</source>
        <translation>Embeddings ({all});;Rasters et grilles ({grids});;Tables ({tables});;Jeux de données de nombreuses scènes ({dataset});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Embeddings from raster</source>
        <translation>Embeddings depuis un raster</translation>
    </message>
    <message>
        <source>Embeddings from table</source>
        <translation>Embeddings depuis une table</translation>
    </message>
    <message>
        <source>Embeddings of polygons</source>
        <translation>Embeddings de polygones</translation>
    </message>
    <message>
        <source>Embeds one raster after another, as Embed raster does, and keeps the vectors of each as one GeoParquet file of a dataset. Run into the same folder again, it makes what is missing or has changed. A raster that fails is told, and the others go on.</source>
        <translation>Encode les rasters l&apos;un après l&apos;autre, comme «&#xa0;Encoder un raster&#xa0;», et garde les vecteurs de chacun dans un fichier GeoParquet d&apos;un jeu de données. Relancé dans le même dossier, il fait ce qui manque ou a changé. Un raster en échec est signalé, et les autres continuent.</translation>
    </message>
    <message>
        <source>Embeds what the map shows of this raster; nothing is kept but the layer</source>
        <translation>Encode ce que la carte montre de ce raster&#xa0;; seule la couche est conservée</translation>
    </message>
    <message>
        <source>Empty, or of an earlier classification.</source>
        <translation>Vide, ou d&apos;une classification précédente.</translation>
    </message>
    <message>
        <source>Empty, or of an earlier comparison.</source>
        <translation>Vide, ou d&apos;une comparaison précédente.</translation>
    </message>
    <message>
        <source>Empty, or of an earlier run.</source>
        <translation>Vide, ou d&apos;une exécution précédente.</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Encoder file, instead of an installed one</source>
        <translation>Fichier d&apos;encodeur, à la place d&apos;un encodeur installé</translation>
    </message>
    <message>
        <source>Encoder of your own</source>
        <translation>Encodeur personnel</translation>
    </message>
    <message>
        <source>Encoder wants</source>
        <translation>L&apos;encodeur attend</translation>
    </message>
    <message>
        <source>Encoder {encoder} cannot be converted to {precision} ({reason}); use precision fp32.</source>
        <translation>L&apos;encodeur {encoder} ne peut pas être converti en {precision} ({reason})&#xa0;; utilisez la précision fp32.</translation>
    </message>
    <message>
        <source>Encoder {encoder} cannot be fetched as it is. {do} See {page}.</source>
        <translation>L&apos;encodeur {encoder} ne peut pas être récupéré tel quel. {do} Voir {page}.</translation>
    </message>
    <message>
        <source>Encoder {encoder} comes under the licence {licence}: {licence_url}. Read it; if you accept it, add --accept-licence {licence}{given}.</source>
        <translation>L&apos;encodeur {encoder} est sous licence {licence}&#xa0;: {licence_url}. Lisez-la&#xa0;; si vous l&apos;acceptez, ajoutez --accept-licence {licence}{given}.</translation>
    </message>
    <message>
        <source>Encoder {encoder} does not do what the catalogue says ({disagreements}). It was not installed; its files are in {parent}. Tell the authors of TerraPatch.</source>
        <translation>L&apos;encodeur {encoder} ne fait pas ce que dit le catalogue ({disagreements}). Il n&apos;a pas été installé&#xa0;; ses fichiers sont dans {parent}. Prévenez les auteurs de TerraPatch.</translation>
    </message>
    <message>
        <source>Encoder {encoder} has no card, so this is guessed: {guessed}. `terrapatch inspect` proposes a card to write down better ones.</source>
        <translation>L&apos;encodeur {encoder} n&apos;a pas de fiche, ceci est donc supposé&#xa0;: {guessed}. `terrapatch inspect` propose une fiche où noter de meilleures valeurs.</translation>
    </message>
    <message>
        <source>Encoder {encoder} is already quantised (it holds {quantised}) and cannot be converted to {precision}; use precision fp32, which runs the file as it is.</source>
        <translation>L&apos;encodeur {encoder} est déjà quantifié (il contient {quantised}) et ne peut pas être converti en {precision}&#xa0;; utilisez la précision fp32, qui exécute le fichier tel quel.</translation>
    </message>
    <message>
        <source>Encoder {encoder} is in {home} already; remove it there to get it anew.</source>
        <translation>L&apos;encodeur {encoder} est déjà dans {home}&#xa0;; supprimez-le là-bas pour le récupérer à nouveau.</translation>
    </message>
    <message>
        <source>Encoder {encoder} knows no words; embed with one that does, such as those that `terrapatch encoders --available` tells of.</source>
        <translation>L&apos;encodeur {encoder} ne connaît pas les mots&#xa0;; encodez avec un encodeur qui les connaît, parmi ceux que `terrapatch encoders --available` signale.</translation>
    </message>
    <message>
        <source>Encoder {name!r} is not in the catalogue, which has {known}; choose one of these.</source>
        <translation>L&apos;encodeur {name!r} n&apos;est pas dans le catalogue, qui contient {known}&#xa0;; choisissez l&apos;un de ceux-ci.</translation>
    </message>
    <message>
        <source>Encoder, kind of vector and ground</source>
        <translation>Encodeur, type de vecteur et terrain</translation>
    </message>
    <message>
        <source>Encoders</source>
        <translation>Encodeurs</translation>
    </message>
    <message>
        <source>Encoders of your own</source>
        <translation>Encodeurs personnels</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>End it; the layers stay as they are</source>
        <translation>Arrêter&#xa0;; les couches restent telles quelles</translation>
    </message>
    <message>
        <source>End it; the map stays as it is</source>
        <translation>Arrêter&#xa0;; la carte reste telle quelle</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Ends the engine; what an embedding run has done is kept, to go on from</source>
        <translation>Arrête le moteur&#xa0;; ce qu&apos;un encodage a déjà fait est conservé et peut être repris</translation>
    </message>
    <message>
        <source>Ends the run; what is done is kept, to go on from</source>
        <translation>Arrête l&apos;exécution&#xa0;; ce qui est fait est conservé et peut être repris</translation>
    </message>
    <message>
        <source>Ends the setup and removes what it has made so far</source>
        <translation>Arrête l&apos;installation et supprime ce qu&apos;elle a fait jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Every patch with the number of its cluster, without vectors.</source>
        <translation>Chaque patch avec le numéro de son cluster, sans vecteurs.</translation>
    </message>
    <message>
        <source>Every polygon that a patch lies under.</source>
        <translation>Chaque polygone qui recouvre au moins un patch.</translation>
    </message>
    <message>
        <source>Every setting is asked about the same {places}. Blocks are {side} {unit} wide; nothing is learned from, or found, within {gap} {unit} of the place that is asked about. Bars are 95 % intervals from resampled blocks.</source>
        <translation>Chaque réglage est interrogé sur les mêmes lieux&#xa0;: {places}. Les blocs font {side} {unit} de large&#xa0;; rien n&apos;est appris ni trouvé à moins de {gap} {unit} du lieu interrogé. Les barres sont des intervalles à 95&#xa0;% obtenus par rééchantillonnage des blocs.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Examples of what is wanted: {positives}, of what is not: {negatives}</source>
        <translation>Exemples de ce qui est cherché : {positives}, de ce qui ne l&apos;est pas : {negatives}</translation>
    </message>
    <message>
        <source>Examples saved in {path}: {count}.</source>
        <translation>Exemples enregistrés dans {path} : {count}.</translation>
    </message>
    <message>
        <source>Examples that were deleted from the layer are gone here too.</source>
        <translation>Les exemples supprimés de la couche ont aussi disparu ici.</translation>
    </message>
    <message>
        <source>Export embeddings</source>
        <translation>Exporter des embeddings</translation>
    </message>
    <message>
        <source>Export it from its weights, with a checkout: `{steps}`.</source>
        <translation>L&apos;exporter à partir de ses poids, avec une copie du dépôt&#xa0;: `{steps}`.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>Extent of the layer</source>
        <translation>Emprise de la couche</translation>
    </message>
    <message>
        <source>Extent of the patches</source>
        <translation>Emprise des patchs</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F1 {} on ground that nothing near was learned from</source>
        <translation>F1 de {} sur un terrain loin de tout ce qui a servi à l&apos;apprentissage</translation>
    </message>
    <message>
        <source>FIELD is &apos;{}&apos;, and no labels are given; give LABELS too, or leave it empty</source>
        <translation>FIELD vaut «&#xa0;{}&#xa0;» sans qu&apos;aucune étiquette ne soit donnée&#xa0;; renseignez aussi LABELS, ou laissez le champ vide</translation>
    </message>
    <message>
        <source>FIELD is empty, needs the field of &apos;{layer}&apos; that holds the class: one of {fields}</source>
        <translation>FIELD est vide&#xa0;; il faut le champ de «&#xa0;{layer}&#xa0;» qui contient la classe, l&apos;un de {fields}</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Factor is in patches: 4 makes one patch of 4 x 4. Patches of 240 m become 960 m wide.</source>
        <translation>Le facteur est en patchs&#xa0;: 4 fait un patch de 4 x 4. Des patchs de 240 m deviennent larges de 960 m.</translation>
    </message>
    <message>
        <source>Feature {number} of {path}</source>
        <translation>Entité {number} de {path}</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Caractéristiques</translation>
    </message>
    <message>
        <source>Features left out, without a class or a geometry: {without:,}.</source>
        <translation>Entités écartées, sans classe ou sans géométrie : {without:,}.</translation>
    </message>
    <message>
        <source>Features of MOSAIKS</source>
        <translation>Caractéristiques de MOSAIKS</translation>
    </message>
    <message>
        <source>Few places: {few}; 20 or more of each class make figures worth comparing.</source>
        <translation>Peu de lieux&#xa0;: {few}&#xa0;; à partir de 20 par classe, les chiffres deviennent vraiment comparables.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; is not in &apos;{layer}&apos;; choose one of {fields}.</source>
        <translation>Le champ «&#xa0;{field}&#xa0;» n&apos;est pas dans «&#xa0;{layer}&#xa0;»&#xa0;; choisissez l&apos;un de {fields}.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds decimal numbers (such as {value}), needs names of classes or whole numbers; choose another field.</source>
        <translation>Le champ «&#xa0;{field}&#xa0;» de «&#xa0;{layer}&#xa0;» contient des nombres décimaux (par exemple {value}), il faut des noms de classes ou des entiers&#xa0;; choisissez un autre champ.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds more than {most} different values, needs the names of classes; choose another field.</source>
        <translation>Le champ «&#xa0;{field}&#xa0;» de «&#xa0;{layer}&#xa0;» contient plus de {most} valeurs différentes, il faut des noms de classes&#xa0;; choisissez un autre champ.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds {found}, needs texts, whole numbers or yes/no, and the layer has no such field; add one with the names of the classes.</source>
        <translation>Le champ «&#xa0;{field}&#xa0;» de «&#xa0;{layer}&#xa0;» contient {found}, il faut des textes, des entiers ou oui/non, et la couche n&apos;a pas de tel champ&#xa0;; ajoutez-en un avec les noms des classes.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds {found}, needs texts, whole numbers or yes/no; choose one of {fields}.</source>
        <translation>Le champ «&#xa0;{field}&#xa0;» de «&#xa0;{layer}&#xa0;» contient {found}, il faut des textes, des entiers ou oui/non&#xa0;; choisissez l&apos;un de {fields}.</translation>
    </message>
    <message>
        <source>Field of the class</source>
        <translation>Champ de la classe</translation>
    </message>
    <message>
        <source>Field of the labels that holds the class. Default: the only field of texts.</source>
        <translation>Champ des étiquettes qui contient la classe. Par défaut&#xa0;: le seul champ de texte.</translation>
    </message>
    <message>
        <source>Fields, buildings, districts: any polygons, in any CRS.</source>
        <translation>Parcelles, bâtiments, districts&#xa0;: n&apos;importe quels polygones, dans n&apos;importe quel SCR.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>Fichier ou adresse</translation>
    </message>
    <message>
        <source>Fill in from a sensor…</source>
        <translation>Remplir d&apos;après un capteur…</translation>
    </message>
    <message>
        <source>Find ground that looks alike</source>
        <translation>Trouver les terrains qui se ressemblent</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Rechercher par similarité</translation>
    </message>
    <message>
        <source>Find similar in a dataset</source>
        <translation>Rechercher par similarité dans un jeu de données</translation>
    </message>
    <message>
        <source>Find the patches of clusters</source>
        <translation>Trouver les patchs de clusters</translation>
    </message>
    <message>
        <source>Find typical patches of clusters</source>
        <translation>Trouver des patchs typiques de clusters</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Finds processors and graphics cards, and times a small encoder on each</source>
        <translation>Cherche les processeurs et les cartes graphiques, et mesure sur chacun la vitesse d&apos;un petit encodeur</translation>
    </message>
    <message>
        <source>Finds the patches of a dataset of many scenes that look like your examples, or like what words say, best first. The dataset is read by parts, so that its size does not matter; where it has an index (terrapatch index), only the best candidates are read.</source>
        <translation>Trouve les patchs d&apos;un jeu de données de nombreuses scènes qui ressemblent à vos exemples, ou à ce que disent des mots, les meilleurs d&apos;abord. Le jeu de données est lu par parties, sa taille n&apos;a donc pas d&apos;importance&#xa0;; s&apos;il a un index (terrapatch index), seuls les meilleurs candidats sont lus.</translation>
    </message>
    <message>
        <source>Finds the patches of an embedding layer that look like your examples, or like what words say, best first. Examples are points, lines or polygons in any CRS, or patches themselves: also those of another embedding layer by the same encoder, to find over there what was seen here. The layer holds the examples too, with the status &apos;example&apos; and without a rank; hits have the status &apos;found&apos;.</source>
        <translation>Trouve les patchs d&apos;une couche d&apos;embeddings qui ressemblent à vos exemples, ou à ce que disent des mots, les meilleurs d&apos;abord. Les exemples sont des points, des lignes ou des polygones dans n&apos;importe quel SCR, ou des patchs eux-mêmes&#xa0;: aussi ceux d&apos;une autre couche d&apos;embeddings du même encodeur, pour retrouver là-bas ce qui a été vu ici. La couche contient aussi les exemples, avec le statut «&#xa0;example&#xa0;» et sans rang&#xa0;; les correspondances ont le statut «&#xa0;found&#xa0;».</translation>
    </message>
    <message>
        <source>Finds what is different between each ticked date and the next</source>
        <translation>Trouve ce qui diffère entre chaque date cochée et la suivante</translation>
    </message>
    <message>
        <source>Finer grid (1, 2 or 4)</source>
        <translation>Grille plus fine (1, 2 ou 4)</translation>
    </message>
    <message>
        <source>Finer grid, from shifted tiles: 2 makes patches half as wide, four times as many, and takes four times as long; 4 makes sixteen times as many.</source>
        <translation>Grille plus fine, obtenue par des tuiles décalées&#xa0;: 2 donne des patchs deux fois moins larges, quatre fois plus nombreux, et prend quatre fois plus de temps&#xa0;; 4 en donne seize fois plus.</translation>
    </message>
    <message>
        <source>Finer grids</source>
        <translation>Grilles plus fines</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>Fit MOSAIKS encoder</source>
        <translation>Ajuster un encodeur MOSAIKS</translation>
    </message>
    <message>
        <source>Fitted on this layer in seconds: colour and fine texture. Takes any bands, a good start everywhere.</source>
        <translation>Ajusté sur cette couche en quelques secondes&#xa0;: couleur et texture fine. Accepte n&apos;importe quelles bandes, un bon point de départ partout.</translation>
    </message>
    <message>
        <source>Five neighbours</source>
        <translation>Cinq voisins</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder of an installer</source>
        <translation>Dossier d&apos;un installateur</translation>
    </message>
    <message>
        <source>Folder of the changes</source>
        <translation>Dossier des changements</translation>
    </message>
    <message>
        <source>Folder of the dataset</source>
        <translation>Dossier du jeu de données</translation>
    </message>
    <message>
        <source>Folder of the dataset.</source>
        <translation>Dossier du jeu de données.</translation>
    </message>
    <message>
        <source>Folder of the embedding set.</source>
        <translation>Dossier du jeu d&apos;embeddings.</translation>
    </message>
    <message>
        <source>Folder of the map</source>
        <translation>Dossier de la carte</translation>
    </message>
    <message>
        <source>Folder of the new set. Default: beside the old one.</source>
        <translation>Dossier du nouveau jeu. Par défaut&#xa0;: à côté de l&apos;ancien.</translation>
    </message>
    <message>
        <source>Folder of the report</source>
        <translation>Dossier du rapport</translation>
    </message>
    <message>
        <source>Folder of the report, its tables and the sets, which are used again by the next sweep into it.</source>
        <translation>Dossier du rapport, de ses tables et des jeux, que le prochain balayage dans ce dossier réutilise.</translation>
    </message>
    <message>
        <source>Folder of the results.</source>
        <translation>Dossier des résultats.</translation>
    </message>
    <message>
        <source>Folder that --get installs into. Default: the first folder of TERRAPATCH_ENCODERS, else one in your application data, which is always looked into.</source>
        <translation>Dossier où --get installe. Par défaut&#xa0;: le premier dossier de TERRAPATCH_ENCODERS, sinon un dossier de vos données d&apos;application, toujours consulté.</translation>
    </message>
    <message>
        <source>Folder {folder}, where lighter copies of encoders are kept, cannot be written ({reason}); set TERRAPATCH_CACHE to a folder that can be written, or use precision fp32, which needs no copy.</source>
        <translation>Le dossier {folder}, où sont gardées des copies allégées d&apos;encodeurs, n&apos;est pas accessible en écriture ({reason})&#xa0;; donnez à TERRAPATCH_CACHE un dossier accessible en écriture, ou utilisez la précision fp32, qui se passe de copie.</translation>
    </message>
    <message>
        <source>For encoders with one vector per group of bands: mean, concat for all in a row, or the name of one group. Default: as the encoder&apos;s card says, mostly the mean.</source>
        <translation>Pour les encodeurs qui ont un vecteur par groupe de bandes&#xa0;: mean, concat pour tous à la suite, ou le nom d&apos;un groupe. Par défaut&#xa0;: selon la fiche de l&apos;encodeur, le plus souvent la moyenne.</translation>
    </message>
    <message>
        <source>For mosaiks: length of a vector.</source>
        <translation>Pour mosaiks&#xa0;: longueur d&apos;un vecteur.</translation>
    </message>
    <message>
        <source>For mosaiks: seed of the draw.</source>
        <translation>Pour mosaiks&#xa0;: graine du tirage.</translation>
    </message>
    <message>
        <source>For {aim}, no setting is clearly best. The highest score is that of {setting} ({score}), but {others} cannot be told from it by these labels; it is the cheapest too.</source>
        <translation>Pour {aim}, aucun réglage n&apos;est nettement le meilleur. Le score le plus élevé est celui de {setting} ({score}), mais ces étiquettes ne permettent pas d&apos;en distinguer {others}&#xa0;; c&apos;est aussi le moins coûteux.</translation>
    </message>
    <message>
        <source>For {aim}, no setting is clearly best. The highest score is that of {setting} ({score}), but {others} cannot be told from it by these labels; the cheapest of them is {cheapest}.</source>
        <translation>Pour {aim}, aucun réglage n&apos;est nettement le meilleur. Le score le plus élevé est celui de {setting} ({score}), mais ces étiquettes ne permettent pas d&apos;en distinguer {others}&#xa0;; le moins coûteux d&apos;entre eux est {cheapest}.</translation>
    </message>
    <message>
        <source>For {aim}, only {setting} could be judged: {score}.</source>
        <translation>Pour {aim}, seul {setting} a pu être évalué&#xa0;: {score}.</translation>
    </message>
    <message>
        <source>For {aim}, these labels cannot tell which setting is best, as they lie in too few blocks of ground; the highest score, that of {setting} ({measure} {figure:.2f}), may be chance. Label places of each class in several parts of the scene.</source>
        <translation>Pour {aim}, ces étiquettes ne permettent pas de dire quel réglage est le meilleur, car elles se trouvent dans trop peu de blocs de terrain&#xa0;; le score le plus élevé, celui de {setting} ({measure} {figure:.2f}), peut être dû au hasard. Étiquetez des lieux de chaque classe dans plusieurs parties de la scène.</translation>
    </message>
    <message>
        <source>For {aim}, {setting} is best: {score}, clearly above every other setting.</source>
        <translation>Pour {aim}, {setting} est le meilleur&#xa0;: {score}, nettement au-dessus de tout autre réglage.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>Trouvé automatiquement</translation>
    </message>
    <message>
        <source>Found by running it</source>
        <translation>Trouvé en l&apos;exécutant</translation>
    </message>
    <message>
        <source>Found: the wider, the more alike</source>
        <translation>Trouvés&#xa0;: plus le trait est large, plus la ressemblance est forte</translation>
    </message>
    <message>
        <source>From cluster</source>
        <translation>Du cluster</translation>
    </message>
    <message>
        <source>From which cluster to which</source>
        <translation>De quel cluster à quel cluster</translation>
    </message>
    <message>
        <source>From which cluster to which; the report has maps of them</source>
        <translation>De quel cluster à quel cluster&#xa0;; le rapport en contient les cartes</translation>
    </message>
    <message>
        <source>From {k} clusters on, more of them hardly make the groups more alike inside.</source>
        <translation>À partir de {k} clusters, en ajouter ne rend guère les groupes plus homogènes.</translation>
    </message>
    <message>
        <source>Full (fp32)</source>
        <translation>Complète (fp32)</translation>
    </message>
    <message>
        <source>Further dates</source>
        <translation>Autres dates</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json)</source>
        <translation>GeoJSON (*.geojson *.json)</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg);;GeoJSON (*.geojson);;Shapefile (*.shp)</source>
        <translation>GeoPackage (*.gpkg);;GeoJSON (*.geojson);;Shapefile (*.shp)</translation>
    </message>
    <message>
        <source>GeoParquet (*.parquet);;Cloud Optimized GeoTIFF (*.tif);;Zarr (*.zarr);;GeoPackage for ArcGIS (*.gpkg);;NumPy (*.npy)</source>
        <translation>GeoParquet (*.parquet);;Cloud Optimized GeoTIFF (*.tif);;Zarr (*.zarr);;GeoPackage pour ArcGIS (*.gpkg);;NumPy (*.npy)</translation>
    </message>
    <message>
        <source>GeoParquet, GeoPackage, CSV, a raster or grid of embeddings, or the folder of an embedding set.</source>
        <translation>GeoParquet, GeoPackage, CSV, un raster ou une grille d&apos;embeddings, ou le dossier d&apos;un jeu d&apos;embeddings.</translation>
    </message>
    <message>
        <source>GeoParquet, Parquet or a folder of them, GeoPackage (FILE.gpkg|layername=NAME), or CSV.</source>
        <translation>GeoParquet, Parquet ou un dossier de tels fichiers, GeoPackage (FILE.gpkg|layername=NAME), ou CSV.</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Get an encoder</source>
        <translation>Récupérer un encodeur</translation>
    </message>
    <message>
        <source>Get an encoder…</source>
        <translation>Récupérer un encodeur…</translation>
    </message>
    <message>
        <source>Get an encoder… Lists those that can be fetched, with size and licence</source>
        <translation>Récupérer un encodeur… Liste ceux qui sont disponibles, avec leur taille et leur licence</translation>
    </message>
    <message>
        <source>Getting the encoder {}</source>
        <translation>Récupération de l&apos;encodeur {}</translation>
    </message>
    <message>
        <source>Git-RSCLIP base, knows words</source>
        <translation>Git-RSCLIP base, connaît les mots</translation>
    </message>
    <message>
        <source>Give an example first: click a patch of what you look for.</source>
        <translation>Donnez d&apos;abord un exemple&#xa0;: cliquez sur un patch de ce que vous cherchez.</translation>
    </message>
    <message>
        <source>Give this cluster another colour</source>
        <translation>Donner une autre couleur à ce cluster</translation>
    </message>
    <message>
        <source>Given as an example, or confirmed</source>
        <translation>Donné comme exemple, ou confirmé</translation>
    </message>
    <message>
        <source>Go on with these patches</source>
        <translation>Continuer avec ces patchs</translation>
    </message>
    <message>
        <source>Go to Embed</source>
        <translation>Aller à Encoder</translation>
    </message>
    <message>
        <source>Google&apos;s SigLIP 2 base, trained on pictures and captions in 109 languages: finds what words say. One vector for 256 x 256 pixels of three-band pictures.</source>
        <translation>SigLIP 2 base de Google, entraîné sur des images et des légendes en 109 langues&#xa0;: trouve ce que disent les mots. Un vecteur pour 256 x 256 pixels d&apos;images à trois bandes.</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>Grilles</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Terrain</translation>
    </message>
    <message>
        <source>Ground (m)</source>
        <translation>Terrain (m)</translation>
    </message>
    <message>
        <source>Ground that looks alike at either date: k-means on the vectors of both. Its number has no meaning; look at the maps for what it is.</source>
        <translation>Terrain qui se ressemble à l&apos;une ou l&apos;autre date&#xa0;: k-means sur les vecteurs des deux. Son numéro n&apos;a pas de signification&#xa0;; voir les cartes pour savoir ce que c&apos;est.</translation>
    </message>
    <message>
        <source>Ground that varies anyway, such as water and crops, counts too; compare again, held against alike ground, to leave it out.</source>
        <translation>Ce qui varie de toute façon, comme l&apos;eau et les cultures, compte aussi&#xa0;; pour le laisser de côté, comparez à nouveau, comparé à des sols semblables.</translation>
    </message>
    <message>
        <source>Group the patches of &apos;{}&apos; and draw each group on the map</source>
        <translation>Regrouper les patchs de «&#xa0;{}&#xa0;» et dessiner chaque groupe sur la carte</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>Groups differ</source>
        <translation>Différence entre les groupes</translation>
    </message>
    <message>
        <source>Groups of bands</source>
        <translation>Groupes de bandes</translation>
    </message>
    <message>
        <source>Groups patches that look alike, and draws each group as one region.</source>
        <translation>Regroupe les patchs qui se ressemblent et dessine chaque groupe comme une région.</translation>
    </message>
    <message>
        <source>Groups the patches of an embedding layer by k-means on their directions, so that patches of a cluster look alike. Each cluster becomes one multipolygon with its area and its share of all patches. Clusters are numbered by size: 0 is the largest. What a cluster shows is for you to name.</source>
        <translation>Regroupe les patchs d&apos;une couche d&apos;embeddings par k-means sur leurs directions, de sorte que les patchs d&apos;un cluster se ressemblent. Chaque cluster devient un multipolygone avec sa surface et sa part de tous les patchs. Les clusters sont numérotés par taille&#xa0;: 0 est le plus grand. Ce que montre un cluster, c&apos;est à vous de le nommer.</translation>
    </message>
    <message>
        <source>Hectares</source>
        <translation>Hectares</translation>
    </message>
    <message>
        <source>Hectares of the map; the tooltip has the area adjusted for the errors found</source>
        <translation>Hectares sur la carte&#xa0;; l&apos;infobulle donne la surface corrigée des erreurs constatées</translation>
    </message>
    <message>
        <source>Hectares on the ground</source>
        <translation>Hectares au sol</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help for TerraPatch</source>
        <translation>Aide de TerraPatch</translation>
    </message>
    <message>
        <source>Hide all other clusters; once more shows all</source>
        <translation>Masquer tous les autres clusters&#xa0;; une seconde fois les affiche tous</translation>
    </message>
    <message>
        <source>Hide clusters</source>
        <translation>Masquer les clusters</translation>
    </message>
    <message>
        <source>Hide or show</source>
        <translation>Masquer ou afficher</translation>
    </message>
    <message>
        <source>Hide these clusters on the map, or show them again (Space)</source>
        <translation>Masquer ces clusters sur la carte, ou les afficher à nouveau (Espace)</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Score le plus élevé</translation>
    </message>
    <message>
        <source>Histogram of scores with the threshold</source>
        <translation>Histogramme des scores avec le seuil</translation>
    </message>
    <message>
        <source>Hit {rank}, score {score:.3f}</source>
        <translation>Correspondance {rank}, score {score:.3f}</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Hits are in longitude and latitude, because scenes may have any CRS.</source>
        <translation>Les correspondances sont en longitude et latitude, car les scènes peuvent avoir n&apos;importe quel SCR.</translation>
    </message>
    <message>
        <source>Hits as a layer</source>
        <translation>Correspondances en couche</translation>
    </message>
    <message>
        <source>Hits in {}</source>
        <translation>Correspondances dans {}</translation>
    </message>
    <message>
        <source>Hits to a file…</source>
        <translation>Correspondances dans un fichier…</translation>
    </message>
    <message>
        <source>Hits with a lower score are left out. Default: none are.</source>
        <translation>Les correspondances d&apos;un score inférieur sont écartées. Par défaut&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Hits, seen from afar</source>
        <translation>Correspondances, vues de loin</translation>
    </message>
    <message>
        <source>Hits: {hits}, scenes: {scenes}</source>
        <translation>Correspondances : {hits}, scènes : {scenes}</translation>
    </message>
    <message>
        <source>Hits: {}, best first</source>
        <translation>Correspondances : {}, les meilleures d&apos;abord</translation>
    </message>
    <message>
        <source>Holds report.html, sweep.csv, sweep.json and the embedding sets; empty, or of an earlier sweep.</source>
        <translation>Contient report.html, sweep.csv, sweep.json et les jeux d&apos;embeddings&#xa0;; vide, ou d&apos;un balayage précédent.</translation>
    </message>
    <message>
        <source>How alike to the examples</source>
        <translation>Ressemblance aux exemples</translation>
    </message>
    <message>
        <source>How alike two groupings are: 1 the same, 0 as alike as by chance.</source>
        <translation>À quel point deux regroupements se ressemblent&#xa0;: 1 identiques, 0 pas plus que par hasard.</translation>
    </message>
    <message>
        <source>How clearly eight clusters stand apart, -1 to 1.</source>
        <translation>Avec quelle netteté huit clusters se séparent, de -1 à 1.</translation>
    </message>
    <message>
        <source>How clearly groups differ, and how mixed they are inside, for each number of clusters</source>
        <translation>Netteté de la séparation entre les groupes et hétérogénéité de chacun, pour chaque nombre de clusters</translation>
    </message>
    <message>
        <source>How examples become a score: a cosine, or a probability for the classifier</source>
        <translation>Comment les exemples deviennent un score&#xa0;: un cosinus, ou une probabilité pour le classifieur</translation>
    </message>
    <message>
        <source>How far a patch&apos;s difference lies above the median of all, in robust deviations. change.tif has distance, score and rank (1 for the largest difference) of every patch.</source>
        <translation>De combien la différence d&apos;un patch dépasse la médiane de tous, en écarts robustes. change.tif donne la distance, le score et le rang (1 pour la plus grande différence) de chaque patch.</translation>
    </message>
    <message>
        <source>How far a patch&apos;s distance lies above the median of all, in robust deviations. What did not change lies around 0.</source>
        <translation>De combien la distance d&apos;un patch dépasse la médiane de tous, en écarts robustes. Ce qui n&apos;a pas changé se situe autour de 0.</translation>
    </message>
    <message>
        <source>How far above the median a patch&apos;s difference must lie to be a change, in robust deviations; lower finds more.</source>
        <translation>De combien la différence d&apos;un patch doit dépasser la médiane pour compter comme changement, en écarts robustes&#xa0;; plus bas, on en trouve davantage.</translation>
    </message>
    <message>
        <source>How far neighbouring tiles overlap, against seams. Default: the encoder&apos;s own.</source>
        <translation>De combien les tuiles voisines se recouvrent, pour éviter les raccords visibles. Par défaut&#xa0;: valeur propre à l&apos;encodeur.</translation>
    </message>
    <message>
        <source>How far neighbouring tiles overlap, so that a patch is seen with ground on all sides.</source>
        <translation>De combien les tuiles voisines se recouvrent, afin qu&apos;un patch soit vu avec du terrain de tous les côtés.</translation>
    </message>
    <message>
        <source>How far neighbouring tiles overlap. Default: each encoder&apos;s own.</source>
        <translation>De combien les tuiles voisines se recouvrent. Par défaut&#xa0;: valeur propre à chaque encodeur.</translation>
    </message>
    <message>
        <source>How far the surroundings make a patch&apos;s vector: 0 not at all, 1 wholly.</source>
        <translation>À quel point les alentours font le vecteur d&apos;un patch&#xa0;: 0 pas du tout, 1 entièrement.</translation>
    </message>
    <message>
        <source>How far the two vectors of a patch lie apart after what changed everywhere was taken out.</source>
        <translation>L&apos;écart entre les deux vecteurs d&apos;un patch, une fois éliminé ce qui a changé partout.</translation>
    </message>
    <message>
        <source>How fine should patches be, and which encoder is worth its time? A report for this raster.</source>
        <translation>Quelle finesse de patchs choisir, et quel encodeur vaut le temps qu&apos;il prend&#xa0;? Un rapport pour ce raster.</translation>
    </message>
    <message>
        <source>How fine the service is read: each zoom has four times the tiles of the one before</source>
        <translation>Finesse de lecture du service&#xa0;: chaque niveau de zoom compte quatre fois plus de tuiles que le précédent</translation>
    </message>
    <message>
        <source>How fine, how good: {raster}</source>
        <translation>Quelle finesse, quelle qualité&#xa0;: {raster}</translation>
    </message>
    <message>
        <source>How good</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>How many directions the vectors make use of (RankMe).</source>
        <translation>Combien de directions les vecteurs utilisent (RankMe).</translation>
    </message>
    <message>
        <source>How many examples it takes</source>
        <translation>Combien d&apos;exemples il faut</translation>
    </message>
    <message>
        <source>How many groups the patches fall into</source>
        <translation>En combien de groupes les patchs se répartissent</translation>
    </message>
    <message>
        <source>How many hits at most.</source>
        <translation>Nombre maximal de correspondances.</translation>
    </message>
    <message>
        <source>How many numbers would do, locally (TwoNN).</source>
        <translation>Combien de nombres suffiraient localement (TwoNN).</translation>
    </message>
    <message>
        <source>How many of the best patches above the threshold are hits; 0: all of them</source>
        <translation>Combien des meilleurs patchs au-dessus du seuil sont des correspondances&#xa0;; 0&#xa0;: tous</translation>
    </message>
    <message>
        <source>How many patches got a vector.</source>
        <translation>Combien de patchs ont reçu un vecteur.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Combien.</translation>
    </message>
    <message>
        <source>How much a change is like the examples: cosine of what changed in the vectors, 1 for the same. Of an example only patches count that changed at least a quarter as much as its most changed one.</source>
        <translation>À quel point un changement ressemble aux exemples&#xa0;: cosinus de ce qui a changé dans les vecteurs, 1 pour la même chose. D&apos;un exemple, seuls comptent les patchs qui ont changé au moins un quart autant que celui qui a le plus changé.</translation>
    </message>
    <message>
        <source>How much a change must be like the most similar example: cosine of what changed in the vectors, 1 for the same.</source>
        <translation>À quel point un changement doit ressembler à l&apos;exemple le plus proche&#xa0;: cosinus de ce qui a changé dans les vecteurs, 1 pour identique.</translation>
    </message>
    <message>
        <source>How much changed</source>
        <translation>Ce qui a changé en tout</translation>
    </message>
    <message>
        <source>How much changed from {before} to {after}</source>
        <translation>Ampleur du changement de {before} à {after}</translation>
    </message>
    <message>
        <source>How much more neighbours differ across borders of tiles; 1.0 is seamless. Usual: what other lines reach by the ground alone.</source>
        <translation>De combien les voisins diffèrent davantage de part et d&apos;autre des limites de tuiles&#xa0;; 1.0&#xa0;: aucun raccord visible. Habituel&#xa0;: ce que d&apos;autres lignes atteignent par le seul terrain.</translation>
    </message>
    <message>
        <source>How the source is read; auto looks at it.</source>
        <translation>Comment la source est lue&#xa0;; auto l&apos;examine.</translation>
    </message>
    <message>
        <source>How vectors are made smaller: none, pca64 (any number), int8, binary. Default: by the preset.</source>
        <translation>Comment les vecteurs sont réduits&#xa0;: none, pca64 (n&apos;importe quel nombre), int8, binary. Par défaut&#xa0;: selon le préréglage.</translation>
    </message>
    <message>
        <source>How well it is told on ground that nothing near was learned from, 0 to 1, with 95 % bounds</source>
        <translation>Qualité de sa reconnaissance sur un terrain loin de tout ce qui a servi à l&apos;apprentissage, de 0 à 1, avec des bornes à 95&#xa0;%</translation>
    </message>
    <message>
        <source>I have read the licence {} and accept it</source>
        <translation>J&apos;ai lu la licence {} et je l&apos;accepte</translation>
    </message>
    <message>
        <source>INPUT is {given}, which is not a dataset (it has no {file}); choose the folder of a dataset</source>
        <translation>INPUT vaut {given}, qui n&apos;est pas un jeu de données (sans {file})&#xa0;; choisissez le dossier d&apos;un jeu de données</translation>
    </message>
    <message>
        <source>INPUT is {}, which does not exist; choose a file of embeddings</source>
        <translation>INPUT vaut {}, qui n&apos;existe pas&#xa0;; choisissez un fichier d&apos;embeddings</translation>
    </message>
    <message>
        <source>Id of an installed encoder (see `terrapatch encoders`), mosaiks, which is fitted on the raster itself and takes any bands, or an ONNX file.</source>
        <translation>Identifiant d&apos;un encodeur installé (voir `terrapatch encoders`), mosaiks, qui s&apos;ajuste sur le raster lui-même et accepte n&apos;importe quelles bandes, ou un fichier ONNX.</translation>
    </message>
    <message>
        <source>Id of an installed encoder or an ONNX file; the same for all scenes.</source>
        <translation>Identifiant d&apos;un encodeur installé ou un fichier ONNX&#xa0;; le même pour toutes les scènes.</translation>
    </message>
    <message>
        <source>Ids of installed encoders, mosaiks, or ONNX files. Default: by the preset.</source>
        <translation>Identifiants d&apos;encodeurs installés, mosaiks, ou fichiers ONNX. Par défaut&#xa0;: selon le préréglage.</translation>
    </message>
    <message>
        <source>Imagery: {before} and {after}.</source>
        <translation>Images&#xa0;: {before} et {after}.</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>En mo&amp;ts</translation>
    </message>
    <message>
        <source>In one block of ground alone: {lonely}. What is learned there cannot be tested elsewhere; label such ground in other parts of the scene too.</source>
        <translation>Dans un seul bloc de terrain&#xa0;: {lonely}. Ce qu&apos;on y apprend ne peut pas être testé ailleurs&#xa0;; étiquetez aussi ce type de terrain dans d&apos;autres parties de la scène.</translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation>Installer depuis un dossier…</translation>
    </message>
    <message>
        <source>Installing packages</source>
        <translation>Installation des paquets</translation>
    </message>
    <message>
        <source>Installing {packages} again</source>
        <translation>Réinstallation de {packages}</translation>
    </message>
    <message>
        <source>Intrinsic dimension</source>
        <translation>Dimension intrinsèque</translation>
    </message>
    <message>
        <source>It has no CUDA, so that the graphics card is not used.</source>
        <translation>Il n&apos;a pas CUDA, si bien que la carte graphique n&apos;est pas utilisée.</translation>
    </message>
    <message>
        <source>It works. Patches made in {seconds} s: {patches}, on the map as &apos;{name}&apos;. Like ground has like colours.</source>
        <translation>Ça marche. Patchs créés en {seconds} s : {patches}, sur la carte sous le nom « {name} ». Les terrains semblables ont des couleurs semblables.</translation>
    </message>
    <message>
        <source>Its Python</source>
        <translation>Le Python du moteur</translation>
    </message>
    <message>
        <source>Its ending says the format; the STAC item is written beside it.</source>
        <translation>Son extension donne le format&#xa0;; l&apos;élément STAC est écrit à côté.</translation>
    </message>
    <message>
        <source>Its tokenizer is Gemma&apos;s, which has terms of its own: https://ai.google.dev/gemma/terms</source>
        <translation>Son tokenizer est celui de Gemma, qui a ses propres conditions&#xa0;: https://ai.google.dev/gemma/terms</translation>
    </message>
    <message>
        <source>Its vectors come from these by: {}.</source>
        <translation>Ses vecteurs sont tirés de ceux-ci par&#xa0;: {}.</translation>
    </message>
    <message>
        <source>J and K go through them; 1 to 9 label the one that is shown and go on.</source>
        <translation>J et K les font défiler&#xa0;; 1 à 9 étiquettent le patch affiché et passent au suivant.</translation>
    </message>
    <message>
        <source>K is {}, more than the patches to group in &apos;{}&apos;: {}; choose a smaller K</source>
        <translation>K vaut {}, plus que les patchs à regrouper dans « {} » : {} ; choisissez un K plus petit</translation>
    </message>
    <message>
        <source>Keep hits and examples: in a file, or as a layer of their own</source>
        <translation>Conserver les correspondances et les exemples&#xa0;: dans un fichier, ou dans une couche à part</translation>
    </message>
    <message>
        <source>Keep results</source>
        <translation>Conserver les résultats</translation>
    </message>
    <message>
        <source>Keep results…</source>
        <translation>Conserver les résultats…</translation>
    </message>
    <message>
        <source>Keep results… All temporary layers of TerraPatch go into one GeoPackage, for any computer</source>
        <translation>Conserver les résultats… Toutes les couches temporaires de TerraPatch vont dans un seul GeoPackage, utilisable sur tout ordinateur</translation>
    </message>
    <message>
        <source>Keep this result: the next run adds another one instead of replacing it</source>
        <translation>Garder ce résultat&#xa0;: l&apos;exécution suivante en ajoute un autre au lieu de le remplacer</translation>
    </message>
    <message>
        <source>Keeping the patches of {}</source>
        <translation>Conservation des patchs de {}</translation>
    </message>
    <message>
        <source>Keeping {}</source>
        <translation>Conservation de {}</translation>
    </message>
    <message>
        <source>Kept from finer</source>
        <translation>Conservé du plus fin</translation>
    </message>
    <message>
        <source>Kept when squeezed</source>
        <translation>Conservé à la compression</translation>
    </message>
    <message>
        <source>Kilobytes</source>
        <translation>Kilooctets</translation>
    </message>
    <message>
        <source>LIKE has 0 features to use, needs at least 1; choose another layer</source>
        <translation>LIKE a 0 entité utilisable, il en faut au moins 1&#xa0;; choisissez une autre couche</translation>
    </message>
    <message>
        <source>LINZ aerial photographs, New Zealand</source>
        <translation>Photographies aériennes LINZ, Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Label patches of at least 2 classes first.</source>
        <translation>Étiquetez d&apos;abord des patchs d&apos;au moins 2 classes.</translation>
    </message>
    <message>
        <source>Label patches on the map</source>
        <translation>Étiqueter des patchs sur la carte</translation>
    </message>
    <message>
        <source>Label patches on the map: a click gives the class of the row that is selected, or takes it away. Shift+click or Shift+drag takes labels away. Esc leaves.</source>
        <translation>Étiqueter des patchs sur la carte&#xa0;: un clic attribue la classe de la ligne sélectionnée, ou la retire. Maj+clic ou Maj+glisser retire des étiquettes. Échap pour quitter.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Labels taken from &apos;{layer}&apos;: {count}.</source>
        <translation>Étiquettes reprises de « {layer} » : {count}.</translation>
    </message>
    <message>
        <source>Labels that lie on no patch here: {}; the project keeps them for patches there.</source>
        <translation>Étiquettes qui ne se trouvent sur aucun patch ici : {} ; le projet les garde pour les patchs concernés.</translation>
    </message>
    <message>
        <source>Labels to learn from, or a model that was saved: give one of LABELS and MODEL</source>
        <translation>Étiquettes servant à l&apos;apprentissage, ou un modèle enregistré&#xa0;: renseignez LABELS ou MODEL</translation>
    </message>
    <message>
        <source>Landsat 4 to 7, surface reflectance (level 2)</source>
        <translation>Landsat 4 à 7, réflectance de surface (niveau 2)</translation>
    </message>
    <message>
        <source>Landsat 7 ETM+ (also 4 and 5 TM), 8-bit</source>
        <translation>Landsat 7 ETM+ (aussi 4 et 5 TM), 8 bits</translation>
    </message>
    <message>
        <source>Landsat 8 and 9 OLI, level 1 (top of atmosphere)</source>
        <translation>Landsat 8 et 9 OLI, niveau 1 (haut de l&apos;atmosphère)</translation>
    </message>
    <message>
        <source>Landsat 8 and 9 OLI, surface reflectance (level 2)</source>
        <translation>Landsat 8 et 9 OLI, réflectance de surface (niveau 2)</translation>
    </message>
    <message>
        <source>Landsat 8, Paraná</source>
        <translation>Landsat 8, Paraná</translation>
    </message>
    <message>
        <source>Large datasets</source>
        <translation>Grands jeux de données</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Layer has</source>
        <translation>La couche a</translation>
    </message>
    <message>
        <source>Layer {} is not a file that GDAL reads; save it as a GeoTIFF first</source>
        <translation>La couche {} n&apos;est pas un fichier que GDAL lit&#xa0;; enregistrez-la d&apos;abord au format GeoTIFF</translation>
    </message>
    <message>
        <source>Layers kept in {file} now: {count}. Save the project, so that it opens them from there.</source>
        <translation>Couches conservées maintenant dans {file} : {count}. Enregistrez le projet, pour qu&apos;il les ouvre depuis ce fichier.</translation>
    </message>
    <message>
        <source>Layers or files that GDAL reads. They are read, never changed.</source>
        <translation>Couches ou fichiers que GDAL lit. Ils sont lus, jamais modifiés.</translation>
    </message>
    <message>
        <source>Learn the classes from the labels, and give every patch one</source>
        <translation>Apprendre les classes à partir des étiquettes, et en attribuer une à chaque patch</translation>
    </message>
    <message>
        <source>Learns classes from labelled points, lines or polygons, and gives every patch of an embedding layer one. A model that was saved is used on other layers of the same encoder.</source>
        <translation>Apprend des classes à partir de points, de lignes ou de polygones étiquetés, et en attribue une à chaque patch d&apos;une couche d&apos;embeddings. Un modèle enregistré sert sur d&apos;autres couches du même encodeur.</translation>
    </message>
    <message>
        <source>Learns what tells positives from negatives; needs both kinds</source>
        <translation>Apprend ce qui distingue les positifs des négatifs&#xa0;; a besoin des deux</translation>
    </message>
    <message>
        <source>Least likeness</source>
        <translation>Ressemblance minimale</translation>
    </message>
    <message>
        <source>Least sure patches</source>
        <translation>Patchs les moins sûrs</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>Left: the three main directions of the vectors as red, green and blue. Right: eight k-means clusters. Colours are alike only as far as the ground is; borders of tiles and chequerboards that show here are the encoder&apos;s, not the ground&apos;s.</source>
        <translation>À gauche&#xa0;: les trois directions principales des vecteurs en rouge, vert et bleu. À droite&#xa0;: huit clusters k-means. Les couleurs ne se ressemblent qu&apos;autant que le terrain&#xa0;; les limites de tuiles et les damiers visibles ici viennent de l&apos;encodeur, pas du terrain.</translation>
    </message>
    <message>
        <source>Length of a vector.</source>
        <translation>Longueur d&apos;un vecteur.</translation>
    </message>
    <message>
        <source>Length of the new vectors: 3 for looking, 64 for searching and clustering.</source>
        <translation>Longueur des nouveaux vecteurs&#xa0;: 3 pour regarder, 64 pour rechercher et regrouper.</translation>
    </message>
    <message>
        <source>Lengths of vectors: {least} to {most}</source>
        <translation>Longueurs des vecteurs&#xa0;: {least} à {most}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence {}</source>
        <translation>Licence {}</translation>
    </message>
    <message>
        <source>Like {examples} in {name}</source>
        <translation>Comme {examples} dans {name}</translation>
    </message>
    <message>
        <source>Likewise: 2026, 2011, 2146</source>
        <translation>De même&#xa0;: 2026, 2011, 2146</translation>
    </message>
    <message>
        <source>Linear probe</source>
        <translation>Sonde linéaire</translation>
    </message>
    <message>
        <source>Linux on ARM (aarch64)</source>
        <translation>Linux sur ARM (aarch64)</translation>
    </message>
    <message>
        <source>Linux on Intel and AMD (x86-64)</source>
        <translation>Linux sur Intel et AMD (x86-64)</translation>
    </message>
    <message>
        <source>List of scenes</source>
        <translation>Liste de scènes</translation>
    </message>
    <message>
        <source>Load examples</source>
        <translation>Charger des exemples</translation>
    </message>
    <message>
        <source>Load examples from GeoJSON…</source>
        <translation>Charger des exemples depuis un GeoJSON…</translation>
    </message>
    <message>
        <source>Loads a Landsat 8 scene that comes with TerraPatch: a reservoir, fields, towns</source>
        <translation>Charge une scène Landsat 8 livrée avec TerraPatch&#xa0;: un lac de barrage, des champs, des villes</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Logistic classifier</source>
        <translation>Classifieur logistique</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Looking at this machine for TerraPatch</source>
        <translation>Examen de cette machine pour TerraPatch</translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation>Examen de cette machine…</translation>
    </message>
    <message>
        <source>Looking for TerraPatch&apos;s engine</source>
        <translation>Recherche du moteur de TerraPatch</translation>
    </message>
    <message>
        <source>Looking for a Python</source>
        <translation>Recherche d&apos;un Python</translation>
    </message>
    <message>
        <source>Looking for a Python…</source>
        <translation>Recherche d&apos;un Python…</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>Recherche du moteur…</translation>
    </message>
    <message>
        <source>Looks at vectors (NaN, zero, repeated, of two lengths, not normalised) and at their places (missing, repeated, outside of their coordinate system, at odds with their row and column). The log says each thing that was looked at, also what is right. Nothing is changed.</source>
        <translation>Examine les vecteurs (NaN, nuls, répétés, de deux longueurs, non normalisés) et leurs lieux (manquants, répétés, hors de leur système de coordonnées, en désaccord avec leur ligne et leur colonne). Le journal énumère tout ce qui a été examiné, y compris ce qui est juste. Rien n&apos;est modifié.</translation>
    </message>
    <message>
        <source>M&amp;inimum score</source>
        <translation>Score mi&amp;nimum</translation>
    </message>
    <message>
        <source>METHOD &apos;probe&apos; needs COUNTEREXAMPLES as well; give some, or choose method &apos;rocchio&apos;</source>
        <translation>METHOD «&#xa0;probe&#xa0;» a aussi besoin de COUNTEREXAMPLES&#xa0;; donnez-en, ou choisissez la méthode «&#xa0;rocchio&#xa0;»</translation>
    </message>
    <message>
        <source>MODIS, surface reflectance (MOD09, MYD09)</source>
        <translation>MODIS, réflectance de surface (MOD09, MYD09)</translation>
    </message>
    <message>
        <source>MOSAIKS bias is {bias}, needs a number of at least 0; 0.25 suits most imagery</source>
        <translation>Le biais de MOSAIKS vaut {bias}, il faut un nombre d&apos;au moins 0&#xa0;; 0.25 convient à la plupart des images</translation>
    </message>
    <message>
        <source>MOSAIKS features is {features}, needs an even number because each filter gives two features; use {lower} or {higher}</source>
        <translation>Les caractéristiques de MOSAIKS sont au nombre de {features}, il faut un nombre pair, car chaque filtre en donne deux&#xa0;; utilisez {lower} ou {higher}</translation>
    </message>
    <message>
        <source>MOSAIKS features is {features}, needs at most {most}; 512 is usual</source>
        <translation>Les caractéristiques de MOSAIKS sont au nombre de {features}, il en faut au plus {most} ; 512 est habituel</translation>
    </message>
    <message>
        <source>MOSAIKS found 0 valid pixels to fit on, needs 1; check the nodata value or the extent</source>
        <translation>MOSAIKS a trouvé 0 pixel valide pour s&apos;ajuster, il en faut 1&#xa0;; vérifiez la valeur nodata ou l&apos;emprise</translation>
    </message>
    <message>
        <source>MOSAIKS kernel is {kernel} px, needs an odd number; use {higher}</source>
        <translation>Le noyau de MOSAIKS est de {kernel} px, il faut un nombre impair&#xa0;; utilisez {higher}</translation>
    </message>
    <message>
        <source>MOSAIKS patch is {patch} px, needs at most {max_tile_px}; take a coarser resolution, or average the vectors of smaller patches</source>
        <translation>Le patch de MOSAIKS est de {patch} px, {max_tile_px} au plus sont possibles&#xa0;; prenez une résolution plus grossière, ou faites la moyenne des vecteurs de patchs plus petits</translation>
    </message>
    <message>
        <source>MOSAIKS samples have shape {samples_shape}, need non-empty [n, bands, h, w] windows</source>
        <translation>Les échantillons de MOSAIKS ont la forme {samples_shape}, il faut des fenêtres [n, bands, h, w] non vides</translation>
    </message>
    <message>
        <source>MOSAIKS valid has shape {valid_shape}, needs {finite_shape} like the samples</source>
        <translation>La validité de MOSAIKS a la forme {valid_shape}, il faut {finite_shape} comme les échantillons</translation>
    </message>
    <message>
        <source>MOSAIKS {name} is {value!r}, needs a whole number of at least {least}</source>
        <translation>MOSAIKS {name} vaut {value!r}, il faut un entier d&apos;au moins {least}</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Créé avec</translation>
    </message>
    <message>
        <source>Made with a checkout of TerraPatch, in the environment of its exporters:</source>
        <translation>S&apos;obtient avec un clone de TerraPatch, dans l&apos;environnement de ses exporteurs&#xa0;:</translation>
    </message>
    <message>
        <source>Make a layer of the patches</source>
        <translation>Créer une couche des patchs</translation>
    </message>
    <message>
        <source>Make clusters</source>
        <translation>Créer les clusters</translation>
    </message>
    <message>
        <source>Make one cluster and one region of these (Ctrl+M)</source>
        <translation>Réunir ceux-ci en un seul cluster et une seule région (Ctrl+M)</translation>
    </message>
    <message>
        <source>Makes a layer of patches with vectors; the map stays free meanwhile</source>
        <translation>Crée une couche de patchs avec des vecteurs&#xa0;; la carte reste libre pendant ce temps</translation>
    </message>
    <message>
        <source>Makes an encoder from a raster within seconds, without training data: its filters are random, whitened windows of the raster itself (MOSAIKS, Rolf et al. 2021, Nature Communications 12, 4392). Use the file as Encoder file of Embed raster on this layer and on others with the same bands: their vectors compare, so that examples of one scene find their like in another.</source>
        <translation>Crée un encodeur à partir d&apos;un raster en quelques secondes, sans données d&apos;entraînement&#xa0;: ses filtres sont des fenêtres du raster lui-même, aléatoires et blanchies (MOSAIKS, Rolf et al. 2021, Nature Communications 12, 4392). Utilisez le fichier comme «&#xa0;Fichier d&apos;encodeur&#xa0;» de «&#xa0;Encoder un raster&#xa0;» sur cette couche et sur d&apos;autres qui ont les mêmes bandes&#xa0;: leurs vecteurs sont comparables, si bien que les exemples d&apos;une scène retrouvent leurs semblables dans une autre.</translation>
    </message>
    <message>
        <source>Makes the patches once more, with the encoder and the settings of then</source>
        <translation>Recalcule les patchs, avec l&apos;encodeur et les réglages d&apos;alors</translation>
    </message>
    <message>
        <source>Makes the whole engine anew</source>
        <translation>Recrée entièrement le moteur</translation>
    </message>
    <message>
        <source>Makes vectors of a raster in several ways, measures all of them alike, and writes one report: quality against the ground that a vector stands for and against time, small maps, a table, and a sentence that says what is best for finding, grouping and mapping, and how sure that is. Plain band statistics, the mean and deviation of every band, are the baseline that an encoder has to beat.</source>
        <translation>Calcule les vecteurs d&apos;un raster de plusieurs façons, les mesure tous de la même manière et écrit un seul rapport&#xa0;: la qualité en fonction du terrain que représente un vecteur et en fonction du temps, de petites cartes, une table, et une phrase qui dit ce qui convient le mieux pour trouver, regrouper et cartographier, et avec quelle certitude. De simples statistiques de bandes, la moyenne et l&apos;écart-type de chaque bande, sont la référence qu&apos;un encodeur doit dépasser.</translation>
    </message>
    <message>
        <source>Making an environment with Python {first_version}.{second_version}</source>
        <translation>Création d&apos;un environnement avec Python {first_version}.{second_version}</translation>
    </message>
    <message>
        <source>Making {} clusters …</source>
        <translation>Création de {} clusters …</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>Vue de la carte</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Cartographie</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Mean and deviation</source>
        <translation>Moyenne et écart-type</translation>
    </message>
    <message>
        <source>Mean average precision</source>
        <translation>Précision moyenne (mAP)</translation>
    </message>
    <message>
        <source>Mean likeness to the examples.</source>
        <translation>Ressemblance moyenne avec les exemples.</translation>
    </message>
    <message>
        <source>Mean of its patches.</source>
        <translation>Moyenne de ses patchs.</translation>
    </message>
    <message>
        <source>Mean of positives</source>
        <translation>Moyenne des positifs</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge clusters</source>
        <translation>Fusionner les clusters</translation>
    </message>
    <message>
        <source>Merge {} clusters</source>
        <translation>Fusionner {} clusters</translation>
    </message>
    <message>
        <source>Merges the vectors of blocks of k x k patches, weighted by their share of valid pixels, and writes one larger patch per block. What is smaller than a block blurs into its surroundings; what is larger becomes steadier. Means compare with other vectors of the same encoder.</source>
        <translation>Fusionne les vecteurs de blocs de k x k patchs, pondérés par leur part de pixels valides, et écrit un patch plus grand par bloc. Ce qui est plus petit qu&apos;un bloc se fond dans son environnement&#xa0;; ce qui est plus grand gagne en stabilité. Les moyennes sont comparables aux autres vecteurs du même encodeur.</translation>
    </message>
    <message>
        <source>Merges the vectors of patches into the polygons of any layer. A patch counts by the ground that it shares with the polygon, times its share of valid pixels. Polygons keep their shapes and fields, and the result is an embedding layer: cluster it, or search it for the polygons that look like others.</source>
        <translation>Fusionne les vecteurs des patchs dans les polygones d&apos;une couche quelconque. Un patch compte selon le terrain qu&apos;il partage avec le polygone, multiplié par sa part de pixels valides. Les polygones gardent leur forme et leurs champs, et le résultat est une couche d&apos;embeddings&#xa0;: à regrouper en clusters, ou à interroger pour trouver les polygones qui ressemblent à d&apos;autres.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Middle of each chosen band in micrometres, for encoders that take wavelengths; wins over the sensor&apos;s. Default: the sensor&apos;s.</source>
        <translation>Milieu de chaque bande choisie, en micromètres, pour les encodeurs qui prennent des longueurs d&apos;onde&#xa0;; l&apos;emporte sur celles du capteur. Par défaut&#xa0;: celles du capteur.</translation>
    </message>
    <message>
        <source>Minimum score</source>
        <translation>Score minimum</translation>
    </message>
    <message>
        <source>Minimum score: hits have at least this one</source>
        <translation>Score minimum&#xa0;: les correspondances ont au moins celui-ci</translation>
    </message>
    <message>
        <source>Minimum share of valid pixels (0 to 1)</source>
        <translation>Part minimale de pixels valides (0 à 1)</translation>
    </message>
    <message>
        <source>Mixed inside</source>
        <translation>Hétérogénéité interne</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Most likely the computer ran out of memory: close other programs, or let fewer tiles run at once.</source>
        <translation>L&apos;ordinateur a sans doute manqué de mémoire&#xa0;: fermez d&apos;autres programmes, ou traitez moins de tuiles à la fois.</translation>
    </message>
    <message>
        <source>Move the map to these clusters</source>
        <translation>Déplacer la carte vers ces clusters</translation>
    </message>
    <message>
        <source>Multiply pixels by</source>
        <translation>Multiplier les pixels par</translation>
    </message>
    <message>
        <source>NAIP aerial photographs, United States</source>
        <translation>Photographies aériennes NAIP, États-Unis</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>GPU NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>NVIDIA GPU (TensorRT)</source>
        <translation>GPU NVIDIA (TensorRT)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in the legend; double-click to change it</source>
        <translation>Nom dans la légende&#xa0;; double-cliquer pour le changer</translation>
    </message>
    <message>
        <source>Name this cluster (F2)</source>
        <translation>Nommer ce cluster (F2)</translation>
    </message>
    <message>
        <source>Name your classes: double-click a name. &lt;b&gt;+&lt;/b&gt; adds one.</source>
        <translation>Nommez vos classes&#xa0;: double-cliquez sur un nom. &lt;b&gt;+&lt;/b&gt; en ajoute une.</translation>
    </message>
    <message>
        <source>Name, such as ponds</source>
        <translation>Nom, par exemple étangs</translation>
    </message>
    <message>
        <source>Names kept from the last result: {}.</source>
        <translation>Noms repris du dernier résultat&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Names of classes, whole numbers, or yes and no.</source>
        <translation>Noms de classes, entiers, ou oui et non.</translation>
    </message>
    <message>
        <source>Names of the STAC items&apos; assets, in the order of their bands. Default: the only image, or visual.</source>
        <translation>Noms des assets des éléments STAC, dans l&apos;ordre de leurs bandes. Par défaut&#xa0;: la seule image, ou visual.</translation>
    </message>
    <message>
        <source>Names of {}</source>
        <translation>Noms de {}</translation>
    </message>
    <message>
        <source>Nearest examples</source>
        <translation>Exemples les plus proches</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>New patches are ready: {}</source>
        <translation>De nouveaux patchs sont prêts&#xa0;: {}</translation>
    </message>
    <message>
        <source>New search beside this one</source>
        <translation>Nouvelle recherche à côté de celle-ci</translation>
    </message>
    <message>
        <source>Next seed</source>
        <translation>Graine suivante</translation>
    </message>
    <message>
        <source>No Python here will do, so uv will download Python 3.12 (about 30 MB) first.</source>
        <translation>Aucun Python ne convient ici&#xa0;; uv va donc d&apos;abord télécharger Python 3.12 (environ 30 Mo).</translation>
    </message>
    <message>
        <source>No band is listed; add the bands that the encoder was trained on.</source>
        <translation>Aucune bande n&apos;est listée&#xa0;; ajoutez les bandes sur lesquelles l&apos;encodeur a été entraîné.</translation>
    </message>
    <message>
        <source>No feature of &apos;{}&apos; that has a class lies on the patches; choose a layer of the same place.</source>
        <translation>Aucune entité de «&#xa0;{}&#xa0;» dotée d&apos;une classe ne se trouve sur les patchs&#xa0;; choisissez une couche du même lieu.</translation>
    </message>
    <message>
        <source>No format is known for the ending &apos;{ending}&apos; of {path}: use .gpkg, .geojson or .shp.</source>
        <translation>Aucun format n&apos;est connu pour l&apos;extension «&#xa0;{ending}&#xa0;» de {path}&#xa0;: utilisez .gpkg, .geojson ou .shp.</translation>
    </message>
    <message>
        <source>No labels were given</source>
        <translation>Aucune étiquette n&apos;a été donnée</translation>
    </message>
    <message>
        <source>No layer of patches was made: {}</source>
        <translation>Aucune couche de patchs n&apos;a été créée&#xa0;: {}</translation>
    </message>
    <message>
        <source>No layers of points or polygons in the project</source>
        <translation>Pas de couche de points ou de polygones dans le projet</translation>
    </message>
    <message>
        <source>No layers with classes in the project</source>
        <translation>Pas de couche avec des classes dans le projet</translation>
    </message>
    <message>
        <source>No patch lies under: {}.</source>
        <translation>Aucun patch ne se trouve sous&#xa0;: {}.</translation>
    </message>
    <message>
        <source>No patch of the set lies under labels of: {classes}.</source>
        <translation>Aucun patch du jeu ne se trouve sous des étiquettes de&#xa0;: {classes}.</translation>
    </message>
    <message>
        <source>No patch passes: lower the threshold.</source>
        <translation>Aucun patch ne passe&#xa0;: abaissez le seuil.</translation>
    </message>
    <message>
        <source>No patches are selected</source>
        <translation>Aucun patch n&apos;est sélectionné</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Pas de préférence</translation>
    </message>
    <message>
        <source>No raster layer is chosen; add one to the project to try the encoder on.</source>
        <translation>Aucune couche raster n&apos;est choisie&#xa0;; ajoutez-en une au projet pour y essayer l&apos;encodeur.</translation>
    </message>
    <message>
        <source>No setting could be judged yet.</source>
        <translation>Aucun réglage n&apos;a encore pu être évalué.</translation>
    </message>
    <message>
        <source>None yet. An encoder is an ONNX file that gives vectors.</source>
        <translation>Aucun pour l&apos;instant. Un encodeur est un fichier ONNX qui donne des vecteurs.</translation>
    </message>
    <message>
        <source>North-up grids are drawn as they lie. Vectors: their three main directions as red, green and blue, the same at both dates. Score: from grey, not above the median, to orange, twice the threshold or more. Clusters have the same colours at both dates, and their numbers below.</source>
        <translation>Les grilles orientées au nord sont dessinées telles quelles. Vecteurs&#xa0;: leurs trois directions principales en rouge, vert et bleu, les mêmes aux deux dates. Score&#xa0;: du gris, pas au-dessus de la médiane, à l&apos;orange, deux fois le seuil ou plus. Les clusters ont les mêmes couleurs aux deux dates&#xa0;; leurs numéros sont plus bas.</translation>
    </message>
    <message>
        <source>Not finished, settings left: {count}. The same command goes on with them.</source>
        <translation>Inachevé, réglages restants : {count}. La même commande continue avec eux.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non conservé</translation>
    </message>
    <message>
        <source>Not known; say it below</source>
        <translation>Inconnu&#xa0;; indiquez-le ci-dessous</translation>
    </message>
    <message>
        <source>Not tested: label it in several parts of the scene</source>
        <translation>Non testée&#xa0;: étiquetez-la dans plusieurs parties de la scène</translation>
    </message>
    <message>
        <source>Note: {}</source>
        <translation>Remarque&#xa0;: {}</translation>
    </message>
    <message>
        <source>Nothing changed like the examples: none of {count:,} patches scores above {threshold:g}.</source>
        <translation>Rien n&apos;a changé comme les exemples&#xa0;: aucun des {count:,} patchs n&apos;a un score supérieur à {threshold:g}.</translation>
    </message>
    <message>
        <source>Nothing changed: none of {count:,} patches scores above {threshold:g}.</source>
        <translation>Rien n&apos;a changé&#xa0;: aucun des {count:,} patchs n&apos;a un score supérieur à {threshold:g}.</translation>
    </message>
    <message>
        <source>Nothing could be tested: the examples lie too near each other for parts of them to be kept apart. How good the classes are is not known; label each class in several parts of the scene.</source>
        <translation>Rien n&apos;a pu être testé&#xa0;: les exemples sont trop proches les uns des autres pour que l&apos;on puisse en mettre une partie de côté. La qualité des classes n&apos;est pas connue&#xa0;; étiquetez chaque classe dans plusieurs parties de la scène.</translation>
    </message>
    <message>
        <source>Nothing has been run in this dock yet. Embed a raster first, then copy the run.</source>
        <translation>Rien n&apos;a encore été exécuté dans ce panneau. Encodez d&apos;abord un raster, puis copiez l&apos;exécution.</translation>
    </message>
    <message>
        <source>Nothing is selected in &apos;{}&apos;; select polygons, or untick Only selected.</source>
        <translation>Rien n&apos;est sélectionné dans «&#xa0;{}&#xa0;»&#xa0;; sélectionnez des polygones, ou décochez «&#xa0;Sélection uniquement&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Aucune anomalie</translation>
    </message>
    <message>
        <source>Nothing tells which sensor this is. Choose one, or give wavelengths.</source>
        <translation>Rien n&apos;indique de quel capteur il s&apos;agit. Choisissez-en un, ou donnez des longueurs d&apos;onde.</translation>
    </message>
    <message>
        <source>Nothing was found: lower the minimum score, or use fewer examples.</source>
        <translation>Rien n&apos;a été trouvé&#xa0;: abaissez le score minimum, ou utilisez moins d&apos;exemples.</translation>
    </message>
    <message>
        <source>Nothing was saved; give it another name.</source>
        <translation>Rien n&apos;a été enregistré&#xa0;; donnez un autre nom.</translation>
    </message>
    <message>
        <source>Number in change.gpkg; the largest is 1.</source>
        <translation>Numéro dans change.gpkg&#xa0;; le plus grand a le numéro 1.</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation>Nombre de clusters</translation>
    </message>
    <message>
        <source>Number of clusters that changes are told by: from which to which.</source>
        <translation>Nombre de clusters par lesquels les changements sont décrits&#xa0;: duquel à lequel.</translation>
    </message>
    <message>
        <source>Number of clusters; more tell finer differences.</source>
        <translation>Nombre de clusters&#xa0;; plus il y en a, plus les différences sont fines.</translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation>Nombre de correspondances</translation>
    </message>
    <message>
        <source>Number of patches</source>
        <translation>Nombre de patchs</translation>
    </message>
    <message>
        <source>Number of things that are wrong</source>
        <translation>Nombre d&apos;anomalies</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Numbers in {name}: {found}, bands: {bands}; give one number, or one for each band.</source>
        <translation>Nombres dans {name} : {found}, bandes : {bands} ; donnez un nombre, ou un par bande.</translation>
    </message>
    <message>
        <source>Numbers or names of the file&apos;s bands, such as B4,B3,B2, in the encoder&apos;s order; not alpha. Default: by names, colours or wavelengths where the layer tells them, else the first.</source>
        <translation>Numéros ou noms des bandes du fichier, par exemple B4,B3,B2, dans l&apos;ordre de l&apos;encodeur&#xa0;; pas alpha. Par défaut&#xa0;: d&apos;après les noms, les couleurs ou les longueurs d&apos;onde si la couche les indique, sinon les premières.</translation>
    </message>
    <message>
        <source>Numbers or names of the file&apos;s bands. Default: as for embed.</source>
        <translation>Numéros ou noms des bandes du fichier. Par défaut&#xa0;: comme pour embed.</translation>
    </message>
    <message>
        <source>Numbers or names of the file&apos;s bands; alpha cannot be one of them. Default: all.</source>
        <translation>Numéros ou noms des bandes du fichier&#xa0;; alpha ne peut pas en faire partie. Par défaut&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>ONNX Runtime offers {providers}</source>
        <translation>ONNX Runtime propose {providers}</translation>
    </message>
    <message>
        <source>ONNX files (*.onnx)</source>
        <translation>Fichiers ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>Modèles ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>OUTPUT is {folder}, which holds other files ({files}); give an empty folder</source>
        <translation>OUTPUT vaut {folder}, qui contient d&apos;autres fichiers ({files})&#xa0;; donnez un dossier vide</translation>
    </message>
    <message>
        <source>OUTPUT is {}, needs a name that ends in .onnx; change it</source>
        <translation>OUTPUT vaut {}, il faut un nom qui se termine par .onnx&#xa0;; modifiez-le</translation>
    </message>
    <message>
        <source>OUTPUT is {}, which is a file; give a folder</source>
        <translation>OUTPUT vaut {}, qui est un fichier&#xa0;; donnez un dossier</translation>
    </message>
    <message>
        <source>Of a dataset, a GeoParquet file that the hits are written to as well.</source>
        <translation>D&apos;un jeu de données, un fichier GeoParquet où les correspondances sont aussi écrites.</translation>
    </message>
    <message>
        <source>Of a dataset, only scenes of a day, month or year, or from one to another; one of the two may be missing.</source>
        <translation>D&apos;un jeu de données, seulement les scènes d&apos;un jour, d&apos;un mois ou d&apos;une année, ou de l&apos;un à l&apos;autre&#xa0;; l&apos;un des deux peut manquer.</translation>
    </message>
    <message>
        <source>Of a dataset, only scenes of these names or patterns.</source>
        <translation>D&apos;un jeu de données, seulement les scènes de ces noms ou de ces motifs.</translation>
    </message>
    <message>
        <source>Of a dataset, the GeoParquet file of its patches with their clusters. Default: clusters.parquet in it.</source>
        <translation>D&apos;un jeu de données, le fichier GeoParquet de ses patchs avec leurs clusters. Par défaut&#xa0;: clusters.parquet à l&apos;intérieur.</translation>
    </message>
    <message>
        <source>Of every draw; the same seed gives the same figures.</source>
        <translation>De chaque tirage&#xa0;; la même graine donne les mêmes chiffres.</translation>
    </message>
    <message>
        <source>Of its patches.</source>
        <translation>De ses patchs.</translation>
    </message>
    <message>
        <source>Of larger classes {} patches, spread evenly, are taken.</source>
        <translation>Pour les classes plus grandes, {} patchs répartis régulièrement sont retenus.</translation>
    </message>
    <message>
        <source>Of patches</source>
        <translation>Des patchs</translation>
    </message>
    <message>
        <source>Of patches and tiles</source>
        <translation>Des patchs et des tuiles</translation>
    </message>
    <message>
        <source>Of patches, with tokens</source>
        <translation>Des patchs, avec les jetons</translation>
    </message>
    <message>
        <source>Of ten nearest neighbours, the share that finer patches name too.</source>
        <translation>La part des dix plus proches voisins que des patchs plus fins nomment aussi.</translation>
    </message>
    <message>
        <source>Of ten nearest neighbours, the share that squeezing, or a lower precision, keeps.</source>
        <translation>La part des dix plus proches voisins que la compression, ou une précision moindre, conserve.</translation>
    </message>
    <message>
        <source>Of the clusters.</source>
        <translation>Des clusters.</translation>
    </message>
    <message>
        <source>Of the forest and of the test&apos;s folds.</source>
        <translation>De la forêt et des blocs du test.</translation>
    </message>
    <message>
        <source>Of the imagery that the encoder was trained on</source>
        <translation>Des images sur lesquelles l&apos;encodeur a été entraîné</translation>
    </message>
    <message>
        <source>Of the middle of its patches, in the CRS of the earlier set.</source>
        <translation>Du milieu de ses patchs, dans le SCR du jeu le plus ancien.</translation>
    </message>
    <message>
        <source>Of the middle of its patches.</source>
        <translation>Du milieu de ses patchs.</translation>
    </message>
    <message>
        <source>Of the random start: the same seed gives the same clusters, another draws borders differently</source>
        <translation>Du tirage initial&#xa0;: la même graine donne les mêmes clusters, un autre tirage trace les limites autrement</translation>
    </message>
    <message>
        <source>Of the random start; another may draw borders a little differently.</source>
        <translation>Du tirage initial&#xa0;; un autre peut tracer les limites un peu autrement.</translation>
    </message>
    <message>
        <source>Of whole tiles</source>
        <translation>Des tuiles entières</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>On the ellipsoid.</source>
        <translation>Sur l&apos;ellipsoïde.</translation>
    </message>
    <message>
        <source>On the map, and in which colour</source>
        <translation>Sur la carte, et de quelle couleur</translation>
    </message>
    <message>
        <source>Once there is a map, it follows your labels; off, it waits for Classify</source>
        <translation>Dès qu&apos;il y a une carte, elle suit vos étiquettes&#xa0;; décoché, elle attend «&#xa0;Classer&#xa0;»</translation>
    </message>
    <message>
        <source>One band fewer</source>
        <translation>Une bande de moins</translation>
    </message>
    <message>
        <source>One band more</source>
        <translation>Une bande de plus</translation>
    </message>
    <message>
        <source>One encoder over many scenes: a dataset of GeoParquet files, and its patches as one layer.</source>
        <translation>Un seul encodeur sur de nombreuses scènes&#xa0;: un jeu de données de fichiers GeoParquet, et ses patchs en une seule couche.</translation>
    </message>
    <message>
        <source>One feature each: {single}. Its parts are tested on one another, which flatters; draw several, far apart.</source>
        <translation>Une seule entité chacune&#xa0;: {single}. Ses parties sont testées l&apos;une sur l&apos;autre, ce qui flatte le résultat&#xa0;; dessinez-en plusieurs, éloignées.</translation>
    </message>
    <message>
        <source>One multipolygon per cluster: cluster, patches, area_ha, share.</source>
        <translation>Un multipolygone par cluster&#xa0;: cluster, patches, area_ha, share.</translation>
    </message>
    <message>
        <source>One number, or one for each band: 1369, 1597, 1741</source>
        <translation>Un nombre, ou un par bande&#xa0;: 1369, 1597, 1741</translation>
    </message>
    <message>
        <source>One of these has no known date.</source>
        <translation>L&apos;une d&apos;elles n&apos;a pas de date connue.</translation>
    </message>
    <message>
        <source>One polygon per block that has a patch.</source>
        <translation>Un polygone par bloc contenant un patch.</translation>
    </message>
    <message>
        <source>One polygon per patch. GeoPackage keeps vectors; Shapefile and GeoJSON cannot.</source>
        <translation>Un polygone par patch. GeoPackage conserve les vecteurs&#xa0;; Shapefile et GeoJSON ne le peuvent pas.</translation>
    </message>
    <message>
        <source>One polygon per tile, with a vector for the whole of it.</source>
        <translation>Un polygone par tuile, avec un vecteur pour la tuile entière.</translation>
    </message>
    <message>
        <source>One run at a time: wait for this one or cancel it</source>
        <translation>Une seule exécution à la fois&#xa0;: attendez la fin de celle-ci ou annulez-la</translation>
    </message>
    <message>
        <source>One vector for each block of patches: larger patches, without the encoder.</source>
        <translation>Un vecteur par bloc de patchs&#xa0;: des patchs plus grands, sans l&apos;encodeur.</translation>
    </message>
    <message>
        <source>One vector for each field, building or district, from the patches under it.</source>
        <translation>Un vecteur par parcelle, bâtiment ou district, à partir des patchs qu&apos;il recouvre.</translation>
    </message>
    <message>
        <source>One vector for every patch of a raster, by an image encoder.</source>
        <translation>Un vecteur pour chaque patch d&apos;un raster, par un encodeur d&apos;images.</translation>
    </message>
    <message>
        <source>One vector, near the middle of the map. Filled: the ground that it stands for. Dashed: the tile that the encoder sees for it</source>
        <translation>Un vecteur, près du centre de la carte. Rempli&#xa0;: le terrain qu&apos;il représente. En tirets&#xa0;: la tuile que l&apos;encodeur voit pour cela</translation>
    </message>
    <message>
        <source>Only changes like 1 example.</source>
        <translation>Seulement les changements semblables à 1 exemple.</translation>
    </message>
    <message>
        <source>Only changes like these</source>
        <translation>Seulement les changements semblables à ceux-ci</translation>
    </message>
    <message>
        <source>Only changes like {} examples.</source>
        <translation>Seulement les changements semblables à {} exemples.</translation>
    </message>
    <message>
        <source>Only like these</source>
        <translation>Seulement les semblables</translation>
    </message>
    <message>
        <source>Only patches that touch these polygons are kept</source>
        <translation>Seuls les patchs qui touchent ces polygones sont conservés</translation>
    </message>
    <message>
        <source>Only patches whose centre lies within are in the layer; all are in the dataset.</source>
        <translation>Seuls les patchs dont le centre est à l&apos;intérieur sont dans la couche&#xa0;; tous sont dans le jeu de données.</translation>
    </message>
    <message>
        <source>Only patches whose centre lies within are searched. Default: all.</source>
        <translation>Seuls les patchs dont le centre est à l&apos;intérieur sont examinés. Par défaut&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Only patches whose centre lies within come as a layer. Default: all.</source>
        <translation>Seuls les patchs dont le centre est à l&apos;intérieur forment la couche. Par défaut&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Only selected</source>
        <translation>Sélection uniquement</translation>
    </message>
    <message>
        <source>Only this part of a raster or grid, on the command line in its CRS; only this is fetched from afar.</source>
        <translation>Seulement cette partie d&apos;un raster ou d&apos;une grille, dans son SCR en ligne de commande&#xa0;; à distance, elle seule est récupérée.</translation>
    </message>
    <message>
        <source>Only this part of the raster, in its CRS.</source>
        <translation>Seulement cette partie du raster, dans son SCR.</translation>
    </message>
    <message>
        <source>Only this part of the raster, on the command line in its CRS. Layers without a fixed extent, such as web tiles, need one.</source>
        <translation>Seulement cette partie du raster, dans son SCR en ligne de commande. Les couches sans emprise fixe, comme les tuiles web, en ont besoin.</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>Open a sweep</source>
        <translation>Ouvrir un balayage</translation>
    </message>
    <message>
        <source>Open embeddings</source>
        <translation>Ouvrir des embeddings</translation>
    </message>
    <message>
        <source>Open embeddings of others…</source>
        <translation>Ouvrir des embeddings d&apos;autrui…</translation>
    </message>
    <message>
        <source>Open embeddings…</source>
        <translation>Ouvrir des embeddings…</translation>
    </message>
    <message>
        <source>Open embeddings… of others: AlphaEarth, Tessera, Clay, Earth Index, any GeoParquet</source>
        <translation>Ouvrir des embeddings… d&apos;autrui&#xa0;: AlphaEarth, Tessera, Clay, Earth Index, tout GeoParquet</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>OpenAI&apos;s CLIP ViT-B/32, trained on photographs and their captions: finds what words say. One vector for 224 x 224 pixels of three-band pictures.</source>
        <translation>CLIP ViT-B/32 d&apos;OpenAI, entraîné sur des photographies et leurs légendes&#xa0;: trouve ce que disent les mots. Un vecteur pour 224 x 224 pixels d&apos;images à trois bandes.</translation>
    </message>
    <message>
        <source>Opens QGIS&apos;s dialog for raster layers; any raster will do</source>
        <translation>Ouvre la fenêtre de QGIS pour les couches raster&#xa0;; n&apos;importe quel raster convient</translation>
    </message>
    <message>
        <source>Opens the report of this run</source>
        <translation>Ouvre le rapport de cette exécution</translation>
    </message>
    <message>
        <source>Or name the Python of an environment that has these packages in the setting {python_setting} (Settings &gt; Options &gt; Advanced) or in the environment variable {python_variable}.</source>
        <translation>Ou indiquez le Python d&apos;un environnement qui contient ces paquets dans le paramètre {python_setting} (Préférences &gt; Options &gt; Avancé) ou dans la variable d&apos;environnement {python_variable}.</translation>
    </message>
    <message>
        <source>Or run these two lines in a terminal, then try again:
    {first_lines}
    {second_lines}
</source>
        <translation>Ou exécutez ces deux lignes dans un terminal, puis réessayez :
    {first_lines}
    {second_lines}
</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Autres moyens</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>Overlap (pixels)</source>
        <translation>Recouvrement (pixels)</translation>
    </message>
    <message>
        <source>Overlapping scenes</source>
        <translation>Scènes qui se recouvrent</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Recouvrements</translation>
    </message>
    <message>
        <source>Overlaps (pixels)</source>
        <translation>Recouvrements (pixels)</translation>
    </message>
    <message>
        <source>Page of the encoder</source>
        <translation>Page de l&apos;encodeur</translation>
    </message>
    <message>
        <source>Panel &apos;{}&apos; could not be saved ({}). The project keeps what it held of it before.</source>
        <translation>Le panneau «&#xa0;{}&#xa0;» n&apos;a pas pu être enregistré ({}). Le projet garde ce qu&apos;il en contenait auparavant.</translation>
    </message>
    <message>
        <source>Patch size</source>
        <translation>Taille de patch</translation>
    </message>
    <message>
        <source>Patch size (pixels)</source>
        <translation>Taille de patch (pixels)</translation>
    </message>
    <message>
        <source>Patch size is in pixels of the raster: 8 on Landsat (30 m) makes patches of 240 m. More features tell more apart, and make larger layers.</source>
        <translation>La taille de patch est en pixels du raster&#xa0;: 8 sur Landsat (30 m) donne des patchs de 240 m. Plus de caractéristiques distinguent davantage, et donnent des couches plus grandes.</translation>
    </message>
    <message>
        <source>Patch sizes</source>
        <translation>Tailles de patch</translation>
    </message>
    <message>
        <source>Patch sizes (pixels)</source>
        <translation>Tailles de patch (pixels)</translation>
    </message>
    <message>
        <source>Patch sizes are sides of the ground of a vector in pixels of the raster: 8 on Landsat (30 m) are 240 m. Finer ones than an encoder&apos;s own come from shifted tiles.</source>
        <translation>Les tailles de patch sont les côtés du terrain d&apos;un vecteur, en pixels du raster&#xa0;: 8 sur Landsat (30 m) font 240 m. Les tailles plus fines que celle de l&apos;encodeur sont obtenues par des tuiles décalées.</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Patchs</translation>
    </message>
    <message>
        <source>Patches above the threshold that touch each other, at corners too.</source>
        <translation>Patchs au-dessus du seuil qui se touchent, même par un coin.</translation>
    </message>
    <message>
        <source>Patches along each side of a block.</source>
        <translation>Patchs le long de chaque côté d&apos;un bloc.</translation>
    </message>
    <message>
        <source>Patches are shown in their first three principal components as red, green and blue: alike colours mean alike ground.</source>
        <translation>Les patchs sont affichés selon leurs trois premières composantes principales, en rouge, vert et bleu&#xa0;: des couleurs semblables signalent un terrain semblable.</translation>
    </message>
    <message>
        <source>Patches as GeoParquet, COG, Zarr, ArcGIS GeoPackage or .npy, for other programs.</source>
        <translation>Patchs en GeoParquet, COG, Zarr, GeoPackage ArcGIS ou .npy, pour d&apos;autres programmes.</translation>
    </message>
    <message>
        <source>Patches classified: {patches}, in {seconds} s</source>
        <translation>Patchs classés : {patches}, en {seconds} s</translation>
    </message>
    <message>
        <source>Patches in {}</source>
        <translation>Patchs dans {}</translation>
    </message>
    <message>
        <source>Patches of a dataset</source>
        <translation>Patchs d&apos;un jeu de données</translation>
    </message>
    <message>
        <source>Patches of {}</source>
        <translation>Patchs de {}</translation>
    </message>
    <message>
        <source>Patches on the same grid are compared one by one. On others, vectors of the later date are averaged over each patch of the earlier one, and the log says so. MOSAIKS is fitted on each layer anew: make one encoder with Fit MOSAIKS encoder, and use it for both dates.</source>
        <translation>Les patchs d&apos;une même grille sont comparés un à un. Sinon, les vecteurs de la date la plus récente sont moyennés sur chaque patch de la plus ancienne, et le journal le signale. MOSAIKS s&apos;ajuste de nouveau sur chaque couche&#xa0;: faites un seul encodeur avec «&#xa0;Ajuster un encodeur MOSAIKS&#xa0;», et utilisez-le pour les deux dates.</translation>
    </message>
    <message>
        <source>Patches saved in {path}: {count}.</source>
        <translation>Patchs enregistrés dans {path} : {count}.</translation>
    </message>
    <message>
        <source>Patches searched: {count}, in {milliseconds} ms</source>
        <translation>Patchs parcourus : {count}, en {milliseconds} ms</translation>
    </message>
    <message>
        <source>Patches that have changed there</source>
        <translation>Patchs qui ont changé à cet endroit</translation>
    </message>
    <message>
        <source>Patches that you have labelled</source>
        <translation>Patchs que vous avez étiquetés</translation>
    </message>
    <message>
        <source>Patches to search</source>
        <translation>Patchs où chercher</translation>
    </message>
    <message>
        <source>Patches were compared by overlap.</source>
        <translation>Les patchs ont été comparés par recouvrement.</translation>
    </message>
    <message>
        <source>Patches were compared patch by patch.</source>
        <translation>Les patchs ont été comparés un à un.</translation>
    </message>
    <message>
        <source>Patches whose class is less probable than this are called unknown.</source>
        <translation>Les patchs dont la classe est moins probable que cela sont dits inconnus.</translation>
    </message>
    <message>
        <source>Patches whose nearest example is farther than so many times the usual distance between examples are called unknown too.</source>
        <translation>Les patchs dont l&apos;exemple le plus proche est éloigné de plus de ce nombre de fois la distance habituelle entre exemples sont aussi dits inconnus.</translation>
    </message>
    <message>
        <source>Patches with a smaller share of valid pixels are left out.</source>
        <translation>Les patchs qui ont une part plus faible de pixels valides sont écartés.</translation>
    </message>
    <message>
        <source>Patches with clusters</source>
        <translation>Patchs avec clusters</translation>
    </message>
    <message>
        <source>Patches with like vectors become regions that you name.</source>
        <translation>Les patchs aux vecteurs semblables deviennent des régions que vous nommez.</translation>
    </message>
    <message>
        <source>Patches without enough valid pixels, or outside the polygons, are left out.</source>
        <translation>Les patchs sans assez de pixels valides, ou hors des polygones, sont écartés.</translation>
    </message>
    <message>
        <source>Patches, earlier date</source>
        <translation>Patchs, date la plus ancienne</translation>
    </message>
    <message>
        <source>Patches, later date</source>
        <translation>Patchs, date la plus récente</translation>
    </message>
    <message>
        <source>Patches: {patches}, with vectors of {dim} numbers by {encoder} on {device} in {seconds} s</source>
        <translation>Patchs : {patches}, avec des vecteurs de {dim} nombres par {encoder} sur {device} en {seconds} s</translation>
    </message>
    <message>
        <source>Patches: {patches}, {width} wide, with {dim}-dimensional vectors of {encoder}</source>
        <translation>Patchs : {patches}, larges de {width}, avec des vecteurs à {dim} dimensions de {encoder}</translation>
    </message>
    <message>
        <source>Patches: {}, with {}-dimensional vectors by {}</source>
        <translation>Patchs : {}, avec des vecteurs à {} dimensions par {}</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Pointer</translation>
    </message>
    <message>
        <source>Pick examples on the map</source>
        <translation>Pointer des exemples sur la carte</translation>
    </message>
    <message>
        <source>Pick examples on the map: click what is wanted, Shift+click what is not. Drag a box, or Ctrl+drag a lasso, for many. Ctrl+Z takes the last back, Esc leaves.</source>
        <translation>Pointer des exemples sur la carte&#xa0;: clic pour ce qui est cherché, Maj+clic pour ce qui ne l&apos;est pas. Tracez un rectangle, ou un lasso avec Ctrl+glisser, pour en prendre plusieurs. Ctrl+Z retire le dernier, Échap pour quitter.</translation>
    </message>
    <message>
        <source>Pick on the map</source>
        <translation>Pointer sur la carte</translation>
    </message>
    <message>
        <source>Pictures need the raster &apos;{}&apos;: add it to the project.</source>
        <translation>Les images ont besoin du raster «&#xa0;{}&#xa0;»&#xa0;: ajoutez-le au projet.</translation>
    </message>
    <message>
        <source>Pictures need the raster of the patches: add it to the project.</source>
        <translation>Les images ont besoin du raster des patchs&#xa0;: ajoutez-le au projet.</translation>
    </message>
    <message>
        <source>Pixels a side of a patch</source>
        <translation>Pixels par côté de patch</translation>
    </message>
    <message>
        <source>Pixels a side of a patch (pixels)</source>
        <translation>Pixels par côté de patch (pixels)</translation>
    </message>
    <message>
        <source>Pixels a side of a patch counts the raster&apos;s pixels: 10 of AlphaEarth&apos;s 10 m make patches of 100 m. A square of 10 km at 10 m is a million patches: choose an extent or larger patches.</source>
        <translation>«&#xa0;Pixels par côté de patch&#xa0;» se compte en pixels du raster&#xa0;: 10 pixels d&apos;AlphaEarth, de 10 m, font des patchs de 100 m. Un carré de 10 km à 10 m fait un million de patchs&#xa0;: choisissez une emprise ou des patchs plus grands.</translation>
    </message>
    <message>
        <source>Place in tile</source>
        <translation>Place dans la tuile</translation>
    </message>
    <message>
        <source>Place, as kept</source>
        <translation>Place, une fois corrigée</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Places in GeoParquet</source>
        <translation>Lieux dans GeoParquet</translation>
    </message>
    <message>
        <source>Places in GeoParquet: longitude and latitude, or the set&apos;s own coordinate system.</source>
        <translation>Lieux dans GeoParquet&#xa0;: longitude et latitude, ou le système de coordonnées propre au jeu.</translation>
    </message>
    <message>
        <source>Places: {patches}, with {dim}-dimensional vectors of {encoder}</source>
        <translation>Lieux : {patches}, avec des vecteurs à {dim} dimensions de {encoder}</translation>
    </message>
    <message>
        <source>Plain bands are as good as the best encoder, as far as these labels tell ({difference}).</source>
        <translation>Les bandes brutes valent le meilleur encodeur, pour autant que ces étiquettes le disent ({difference}).</translation>
    </message>
    <message>
        <source>Plain bands are beaten ({difference}).</source>
        <translation>Les bandes brutes sont dépassées ({difference}).</translation>
    </message>
    <message>
        <source>Plain bands win over every encoder ({difference}).</source>
        <translation>Les bandes brutes dépassent tous les encodeurs ({difference}).</translation>
    </message>
    <message>
        <source>PlanetScope SuperDove, surface reflectance</source>
        <translation>PlanetScope SuperDove, réflectance de surface</translation>
    </message>
    <message>
        <source>Please check: {}</source>
        <translation>À vérifier&#xa0;: {}</translation>
    </message>
    <message>
        <source>Points, lines or polygons of known class in any CRS: with them, finding, grouping and mapping are tested on blocks of ground that nothing was learned from.</source>
        <translation>Points, lignes ou polygones de classe connue, dans n&apos;importe quel SCR&#xa0;: avec eux, trouver, regrouper et cartographier sont testés sur des blocs de terrain dont rien n&apos;a été appris.</translation>
    </message>
    <message>
        <source>Points, lines or polygons of known class, in any CRS.</source>
        <translation>Points, lignes ou polygones de classe connue, dans n&apos;importe quel SCR.</translation>
    </message>
    <message>
        <source>Points, lines or polygons on ground that changed in the way you look for, in any CRS.</source>
        <translation>Points, lignes ou polygones sur un terrain qui a changé de la façon que vous cherchez, dans n&apos;importe quel SCR.</translation>
    </message>
    <message>
        <source>Points, lines or polygons on ground that changed in the way you look for, in any CRS: only changes like these are kept.</source>
        <translation>Points, lignes ou polygones sur un terrain qui a changé de la façon que vous cherchez, dans n&apos;importe quel SCR&#xa0;: seuls les changements semblables à ceux-ci sont conservés.</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <source>Polygons in any CRS: only patches that they touch are kept.</source>
        <translation>Polygones dans n&apos;importe quel SCR&#xa0;: seuls les patchs qu&apos;ils touchent sont conservés.</translation>
    </message>
    <message>
        <source>Polygons of &apos;{name}&apos; that no patch lies under, which are left out: {count}</source>
        <translation>Polygones de «&#xa0;{name}&#xa0;» qui ne recouvrent aucun patch et sont écartés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Polygons of &apos;{name}&apos; with a vector: {count}</source>
        <translation>Polygones de «&#xa0;{name}&#xa0;» avec un vecteur&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Polygons of &apos;{name}&apos; without a shape that can be measured, which are left out: {count}</source>
        <translation>Polygones de «&#xa0;{name}&#xa0;» sans forme mesurable, qui sont écartés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Polygons of a layer</source>
        <translation>Polygones d&apos;une couche</translation>
    </message>
    <message>
        <source>Polygons that no patch lies under have no vector and are left out; the log says how many. Field valid is the share of a polygon that valid pixels cover. Fields of the polygons whose names embedding layers use, such as row, get a number behind their names.</source>
        <translation>Les polygones qui ne recouvrent aucun patch n&apos;ont pas de vecteur et sont écartés&#xa0;; le journal dit combien. Le champ valid est la part d&apos;un polygone que couvrent des pixels valides. Les champs des polygones dont les noms servent aux couches d&apos;embeddings, comme row, reçoivent un numéro à la suite de leur nom.</translation>
    </message>
    <message>
        <source>Polygons with vectors</source>
        <translation>Polygones avec vecteurs</translation>
    </message>
    <message>
        <source>Polygons: {patches}, with {dim}-dimensional vectors of {encoder}, merged from patches</source>
        <translation>Polygones : {patches}, avec des vecteurs à {dim} dimensions de {encoder}, fusionnés à partir de patchs</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Agrégation</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Precision of the first ten hits, each labelled place being searched for once. 1 is best.</source>
        <translation>Précision des dix premières correspondances, chaque lieu étiqueté étant recherché une fois. 1 est le mieux.</translation>
    </message>
    <message>
        <source>Precision that an encoder computes in: 32, 16 or 8 bits a number. Fewer are quicker on some machines.</source>
        <translation>Précision avec laquelle un encodeur calcule&#xa0;: 32, 16 ou 8 bits par nombre. Moins de bits vont plus vite sur certaines machines.</translation>
    </message>
    <message>
        <source>Precisions</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>Preparing TerraPatch&apos;s panels</source>
        <translation>Préparation des panneaux de TerraPatch</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Preset quick takes about a minute on a small scene; choose an extent of a large one. A sweep into the same folder goes on where an earlier one stopped, and uses its vectors again.</source>
        <translation>Le préréglage quick prend environ une minute sur une petite scène&#xa0;; choisissez une emprise dans une grande. Un balayage vers le même dossier reprend là où un précédent s&apos;était arrêté, et réutilise ses vecteurs.</translation>
    </message>
    <message>
        <source>Prithvi-EO-2.0 tiny</source>
        <translation>Prithvi-EO-2.0 tiny</translation>
    </message>
    <message>
        <source>Probe again</source>
        <translation>Sonder à nouveau</translation>
    </message>
    <message>
        <source>Probe {}</source>
        <translation>Sonder {}</translation>
    </message>
    <message>
        <source>Probes the file again and shows its card</source>
        <translation>Sonde à nouveau le fichier et affiche sa fiche</translation>
    </message>
    <message>
        <source>Probing {} at several sizes…</source>
        <translation>Sondage de {} à plusieurs tailles…</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Projects the vectors of an embedding layer on their first principal components. The new layer is an embedding layer too: smaller, quicker to search, and of an encoder of its own, because its vectors do not compare with the longer ones.</source>
        <translation>Projette les vecteurs d&apos;une couche d&apos;embeddings sur leurs premières composantes principales. La nouvelle couche est aussi une couche d&apos;embeddings&#xa0;: plus petite, plus rapide à interroger, et d&apos;un encodeur à part, car ses vecteurs ne sont pas comparables aux plus longs.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python and device</source>
        <translation>Python et périphérique</translation>
    </message>
    <message>
        <source>Python of the engine</source>
        <translation>Python du moteur</translation>
    </message>
    <message>
        <source>Python to set the engine up with</source>
        <translation>Python à utiliser pour installer le moteur</translation>
    </message>
    <message>
        <source>QGIS itself</source>
        <translation>QGIS lui-même</translation>
    </message>
    <message>
        <source>Quality against ground and cost</source>
        <translation>Qualité selon le terrain et le coût</translation>
    </message>
    <message>
        <source>REFINE is {}, needs to be 1, 2 or 4; choose one of these</source>
        <translation>REFINE vaut {}, doit être 1, 2 ou 4&#xa0;; choisissez l&apos;un de ceux-ci</translation>
    </message>
    <message>
        <source>RESOLUTION is &apos;{}&apos;, needs to be &apos;native&apos;, &apos;encoder&apos; or a number above 0 in CRS units per pixel; leave it at &apos;native&apos; if in doubt</source>
        <translation>RESOLUTION vaut «&#xa0;{}&#xa0;», doit être «&#xa0;native&#xa0;», «&#xa0;encoder&#xa0;» ou un nombre supérieur à 0 en unités du SCR par pixel&#xa0;; dans le doute, laissez «&#xa0;native&#xa0;»</translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation>Forêt aléatoire</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Raster layer</source>
        <translation>Couche raster</translation>
    </message>
    <message>
        <source>Raster layers</source>
        <translation>Couches raster</translation>
    </message>
    <message>
        <source>Raster of classes</source>
        <translation>Raster des classes</translation>
    </message>
    <message>
        <source>Raster of classes of {}</source>
        <translation>Raster des classes de {}</translation>
    </message>
    <message>
        <source>Raster of the tile</source>
        <translation>Raster de la tuile</translation>
    </message>
    <message>
        <source>Raster that says where the pixels of a Tessera .npy lie: the tile&apos;s land mask. Default: the .tiff or .tif of the same name beside it.</source>
        <translation>Raster qui dit où sont les pixels d&apos;un .npy de Tessera&#xa0;: le masque des terres de la tuile. Par défaut&#xa0;: le .tiff ou .tif du même nom placé à côté.</translation>
    </message>
    <message>
        <source>Rasters or a list of scenes: give one of INPUT and LIST</source>
        <translation>Rasters ou liste de scènes&#xa0;: renseignez INPUT ou LIST</translation>
    </message>
    <message>
        <source>Raw tokens need a folder to be kept in: choose one as Embedding set, in Advanced.</source>
        <translation>Les jetons bruts ont besoin d&apos;un dossier où être conservés&#xa0;: choisissez-en un comme «&#xa0;Jeu d&apos;embeddings&#xa0;», dans «&#xa0;Avancé&#xa0;».</translation>
    </message>
    <message>
        <source>Reading the patches of {}</source>
        <translation>Lecture des patchs de {}</translation>
    </message>
    <message>
        <source>Reading the patches was cancelled; pick a patch to read them after all.</source>
        <translation>La lecture des patchs a été annulée&#xa0;; pointez un patch pour les lire malgré tout.</translation>
    </message>
    <message>
        <source>Reading the patches: %p %</source>
        <translation>Lecture des patchs&#xa0;: %p %</translation>
    </message>
    <message>
        <source>Reading the words was cancelled.</source>
        <translation>La lecture des mots a été annulée.</translation>
    </message>
    <message>
        <source>Reading the words {}</source>
        <translation>Lecture des mots {}</translation>
    </message>
    <message>
        <source>Reading the words…</source>
        <translation>Lecture des mots…</translation>
    </message>
    <message>
        <source>Reads a raster with one band for each number of a vector: every pixel becomes a patch, or the mean of a block of pixels does. The product stands as the encoder, so that only vectors of the same product are compared. Pictures of hits show the ground from whatever layer is on the map.</source>
        <translation>Lit un raster qui a une bande par nombre d&apos;un vecteur&#xa0;: chaque pixel devient un patch, ou bien la moyenne d&apos;un bloc de pixels. Le produit tient lieu d&apos;encodeur, afin que seuls des vecteurs d&apos;un même produit soient comparés. Les images des correspondances montrent le terrain à partir de la couche présente sur la carte, quelle qu&apos;elle soit.</translation>
    </message>
    <message>
        <source>Reads a table with one vector a row, in whatever layout: a list, a structure, one column a number, or binary data as ArcGIS writes it. What made the vectors stands as their encoder, so that only vectors of the same one are compared; where the table does not tell, name it in Encoder.</source>
        <translation>Lit une table avec un vecteur par ligne, quelle qu&apos;en soit la disposition&#xa0;: une liste, une structure, une colonne par nombre, ou des données binaires comme ArcGIS en écrit. Ce qui a produit les vecteurs tient lieu d&apos;encodeur, afin que seuls des vecteurs du même soient comparés&#xa0;; si la table ne l&apos;indique pas, nommez-le dans «&#xa0;Encodeur&#xa0;».</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Ready: {path}, from {origin}.</source>
        <translation>Prêt&#xa0;: {path} (origine&#xa0;: {origin}).</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Reconstruire</translation>
    </message>
    <message>
        <source>Rebuild the engine</source>
        <translation>Reconstruire le moteur</translation>
    </message>
    <message>
        <source>Recolour cluster</source>
        <translation>Recolorer le cluster</translation>
    </message>
    <message>
        <source>Rectangle drawn on the map</source>
        <translation>Rectangle dessiné sur la carte</translation>
    </message>
    <message>
        <source>Red, green and blue as the encoder takes them. If colours look wrong here, choose other bands.</source>
        <translation>Rouge, vert et bleu tels que l&apos;encodeur les prend. Si les couleurs semblent fausses ici, choisissez d&apos;autres bandes.</translation>
    </message>
    <message>
        <source>Red, green, blue</source>
        <translation>Rouge, vert, bleu</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Refaire (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Reduce embeddings</source>
        <translation>Réduire des embeddings</translation>
    </message>
    <message>
        <source>Reduce embeddings ({})</source>
        <translation>Réduire des embeddings ({})</translation>
    </message>
    <message>
        <source>Reduced patches</source>
        <translation>Patchs réduits</translation>
    </message>
    <message>
        <source>Refinements (1, 2, 4) of every patch size. Default: what gives the patch sizes.</source>
        <translation>Raffinements (1, 2, 4) de chaque taille de patch. Par défaut&#xa0;: ce qui donne les tailles de patch.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Reject: less like this (key 0 or -)</source>
        <translation>Rejeter&#xa0;: moins comme celui-ci (touche 0 ou -)</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>RemoteCLIP base, knows words</source>
        <translation>RemoteCLIP base, connaît les mots</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove all examples, the name, the words and the threshold</source>
        <translation>Supprimer tous les exemples, le nom, les mots et le seuil</translation>
    </message>
    <message>
        <source>Remove all labels</source>
        <translation>Supprimer toutes les étiquettes</translation>
    </message>
    <message>
        <source>Remove encoder</source>
        <translation>Supprimer l&apos;encodeur</translation>
    </message>
    <message>
        <source>Remove lighter models, fitted encoders and proposed cards ({size}), cancelled runs ({runs}), and the copies from which projects get temporary layers back ({copies}), in {folder}? The engine makes the first again when it needs them; cancelled runs begin anew; projects offer to embed again. Copies of the projects opened since QGIS was started stay, and so does everything else in that folder.</source>
        <translation>Supprimer les modèles allégés, les encodeurs ajustés et les fiches proposées ({size}), les exécutions annulées ({runs}), et les copies dont les projets restaurent leurs couches temporaires ({copies}), dans {folder}&#xa0;? Le moteur refait les premiers quand il en a besoin&#xa0;; les exécutions annulées repartent de zéro&#xa0;; les projets proposent d&apos;encoder à nouveau. Les copies des projets ouverts depuis le démarrage de QGIS restent, comme tout le reste de ce dossier.</translation>
    </message>
    <message>
        <source>Remove this class and its labels</source>
        <translation>Supprimer cette classe et ses étiquettes</translation>
    </message>
    <message>
        <source>Remove this search with its examples and its layers</source>
        <translation>Supprimer cette recherche avec ses exemples et ses couches</translation>
    </message>
    <message>
        <source>Remove tile-position pattern</source>
        <translation>Retirer le motif de position dans la tuile</translation>
    </message>
    <message>
        <source>Remove {} from your QGIS profile? Layers that it made stay.</source>
        <translation>Supprimer {} de votre profil QGIS&#xa0;? Les couches qu&apos;il a faites restent.</translation>
    </message>
    <message>
        <source>Removes</source>
        <translation>Supprime</translation>
    </message>
    <message>
        <source>Removes what the engine can make again, cancelled runs, and the copies from which projects get temporary layers back, but for those of projects opened since QGIS was started; layers in files and encoders of yours stay</source>
        <translation>Supprime ce que le moteur peut refaire, les exécutions annulées, et les copies dont les projets restaurent leurs couches temporaires, sauf celles des projets ouverts depuis le démarrage de QGIS&#xa0;; les couches enregistrées dans des fichiers et vos propres encodeurs restent</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename cluster</source>
        <translation>Renommer le cluster</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Repair installs {} again.</source>
        <translation>«&#xa0;Réparer&#xa0;» installe à nouveau {}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Résolutions</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Resume ({} % done)</source>
        <translation>Reprendre ({}&#xa0;% faits)</translation>
    </message>
    <message>
        <source>Right: {}</source>
        <translation>Correct&#xa0;: {}</translation>
    </message>
    <message>
        <source>Robust deviations above the median difference of all patches</source>
        <translation>Écarts robustes au-dessus de la différence médiane de tous les patchs</translation>
    </message>
    <message>
        <source>Rounds in which each patch takes the class that most of its neighbours have.</source>
        <translation>Tours durant lesquels chaque patch prend la classe de la plupart de ses voisins.</translation>
    </message>
    <message>
        <source>Rounds of smoothing</source>
        <translation>Tours de lissage</translation>
    </message>
    <message>
        <source>Rows are counted from 0.</source>
        <translation>Les lignes sont comptées à partir de 0.</translation>
    </message>
    <message>
        <source>Rows that lie on a grid, also one of UTM given in degrees, become its patches. Others keep their polygons; points that lie on no grid stand for squares, whose side the log tells. Rows without a vector or a place are left out, and counted.</source>
        <translation>Les lignes situées sur une grille, même d&apos;UTM donnée en degrés, en deviennent les patchs. Les autres gardent leurs polygones&#xa0;; les points qui ne sont sur aucune grille représentent des carrés, dont le journal indique le côté. Les lignes sans vecteur ou sans lieu sont écartées, et comptées.</translation>
    </message>
    <message>
        <source>Rows: what the map says. Columns: what you have labelled. Each is tested by others, never by labels near it.</source>
        <translation>Lignes&#xa0;: ce que dit la carte. Colonnes&#xa0;: ce que vous avez étiqueté. Chacune est testée par d&apos;autres, jamais par des étiquettes voisines.</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>Relancez l&apos;exécution.</translation>
    </message>
    <message>
        <source>Run it again: it goes on where it stopped.</source>
        <translation>Relancez l&apos;exécution&#xa0;: elle reprend là où elle s&apos;est arrêtée.</translation>
    </message>
    <message>
        <source>Runs an image encoder over a raster and writes one polygon per patch of ground with its vector (an embedding). Patches that look alike have vectors that point the same way: Cluster patches groups them, Find similar searches them. A raster alone is enough to start.</source>
        <translation>Exécute un encodeur d&apos;images sur un raster et écrit un polygone par patch de terrain, avec son vecteur (un embedding). Les patchs qui se ressemblent ont des vecteurs de même direction&#xa0;: «&#xa0;Regrouper les patchs en clusters&#xa0;» les regroupe, «&#xa0;Rechercher par similarité&#xa0;» retrouve ceux qui se ressemblent. Un raster suffit pour commencer.</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>S&apos;exécute sur</translation>
    </message>
    <message>
        <source>R²: how much of the vectors the mean and deviation of bands tell already.</source>
        <translation>R²&#xa0;: ce que la moyenne et l&apos;écart-type des bandes disent déjà des vecteurs.</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>&amp;Recherche</translation>
    </message>
    <message>
        <source>SENSOR_BANDS is &apos;{}&apos;, but no sensor is chosen; give SENSOR as well</source>
        <translation>SENSOR_BANDS vaut «&#xa0;{}&#xa0;», mais aucun capteur n&apos;est choisi&#xa0;; renseignez aussi SENSOR</translation>
    </message>
    <message>
        <source>STAC item</source>
        <translation>Élément STAC</translation>
    </message>
    <message>
        <source>Satellogic multispectral (level 1D)</source>
        <translation>Satellogic multispectral (niveau 1D)</translation>
    </message>
    <message>
        <source>Save an installer for another computer</source>
        <translation>Enregistrer un installateur pour un autre ordinateur</translation>
    </message>
    <message>
        <source>Save an installer for another computer…</source>
        <translation>Enregistrer un installateur pour un autre ordinateur…</translation>
    </message>
    <message>
        <source>Save areas and errors</source>
        <translation>Enregistrer les surfaces et les erreurs</translation>
    </message>
    <message>
        <source>Save areas and errors as CSV…</source>
        <translation>Enregistrer les surfaces et les erreurs en CSV…</translation>
    </message>
    <message>
        <source>Save examples</source>
        <translation>Enregistrer les exemples</translation>
    </message>
    <message>
        <source>Save examples as GeoJSON…</source>
        <translation>Enregistrer les exemples en GeoJSON…</translation>
    </message>
    <message>
        <source>Save hits</source>
        <translation>Enregistrer les correspondances</translation>
    </message>
    <message>
        <source>Save hits to a file…</source>
        <translation>Enregistrer les correspondances dans un fichier…</translation>
    </message>
    <message>
        <source>Save patches</source>
        <translation>Enregistrer les patchs</translation>
    </message>
    <message>
        <source>Save patches as</source>
        <translation>Enregistrer les patchs sous</translation>
    </message>
    <message>
        <source>Save prithvi-eo-tiny.onnx from the page, then add it as an encoder of your own: six bands in that order, scaled by mean 1087, 1342, 1433, 2734, 1958, 1363 and deviation 2248, 2179, 2178, 1850, 1242, 1049.</source>
        <translation>Enregistrez prithvi-eo-tiny.onnx depuis la page, puis ajoutez-le comme votre propre encodeur&#xa0;: six bandes dans cet ordre, mises à l&apos;échelle avec les moyennes 1087, 1342, 1433, 2734, 1958, 1363 et les écarts-types 2248, 2179, 2178, 1850, 1242, 1049.</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Enregistrer la table</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Enregistrer la table…</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>Save the model with its labels as JSON, for other scenes of this encoder</source>
        <translation>Enregistrer le modèle avec ses étiquettes en JSON, pour d&apos;autres scènes de cet encodeur</translation>
    </message>
    <message>
        <source>Save the model…</source>
        <translation>Enregistrer le modèle…</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Enregistrer la table en CSV</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <source>Saved in {}.</source>
        <translation>Enregistré dans {}.</translation>
    </message>
    <message>
        <source>Saved model</source>
        <translation>Modèle enregistré</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Mise à l&apos;échelle</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Scenes made: {made}, there already: {reused}, failed: {failed}; patches: {patches}</source>
        <translation>Scènes créées : {made}, déjà là : {reused}, en échec : {failed} ; patchs : {patches}</translation>
    </message>
    <message>
        <source>Scenes of {}</source>
        <translation>Scènes de {}</translation>
    </message>
    <message>
        <source>Scenes that failed</source>
        <translation>Scènes en échec</translation>
    </message>
    <message>
        <source>Scenes that failed are listed in {}</source>
        <translation>Les scènes en échec sont listées dans {}</translation>
    </message>
    <message>
        <source>Scenes: {scenes}, patches: {patches}, by {encoder}</source>
        <translation>Scènes : {scenes}, patchs : {patches}, par {encoder}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score {score:.3f}, patches: {count}. Drag to move the threshold.</source>
        <translation>Score {score:.3f}, patchs : {count}. Faites glisser pour déplacer le seuil.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Scores above it count as changed. Lower finds more, and more false changes.</source>
        <translation>Les scores supérieurs comptent comme changements. Plus bas, on en trouve davantage, et davantage de faux.</translation>
    </message>
    <message>
        <source>Scores of all patches</source>
        <translation>Scores de tous les patchs</translation>
    </message>
    <message>
        <source>Seam ratio</source>
        <translation>Rapport de raccord</translation>
    </message>
    <message>
        <source>Search &amp;in</source>
        <translation>Rechercher &amp;dans</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Relancer la recherche</translation>
    </message>
    <message>
        <source>Search only within</source>
        <translation>Emprise de la recherche</translation>
    </message>
    <message>
        <source>Search the dataset {}</source>
        <translation>Rechercher dans le jeu de données {}</translation>
    </message>
    <message>
        <source>Search the whole dataset</source>
        <translation>Rechercher dans tout le jeu de données</translation>
    </message>
    <message>
        <source>Search with the hits that you have confirmed or rejected: {}</source>
        <translation>Chercher avec les correspondances que vous avez confirmées ou rejetées : {}</translation>
    </message>
    <message>
        <source>Search {}</source>
        <translation>Recherche {}</translation>
    </message>
    <message>
        <source>Season, light and haze change all vectors alike. Those of the later date are turned and moved so that the 60 % of patches that differ least meet their earlier vectors (orthogonal Procrustes).</source>
        <translation>La saison, la lumière et la brume changent tous les vecteurs de la même façon. Ceux de la date la plus récente sont tournés et déplacés pour que les 60&#xa0;% de patchs qui diffèrent le moins rejoignent leurs anciens vecteurs (Procruste orthogonal).</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Seed of MOSAIKS</source>
        <translation>Graine de MOSAIKS</translation>
    </message>
    <message>
        <source>Select changes that are like what you look for: rows here, or features on the map.</source>
        <translation>Sélectionnez des changements semblables à ce que vous cherchez&#xa0;: des lignes ici, ou des entités sur la carte.</translation>
    </message>
    <message>
        <source>Select patches on the map</source>
        <translation>Sélectionner des patchs sur la carte</translation>
    </message>
    <message>
        <source>Select the patches of these clusters in their layer</source>
        <translation>Sélectionner les patchs de ces clusters dans leur couche</translation>
    </message>
    <message>
        <source>Selected in &apos;{layer}&apos;: {some} of {all} patches.</source>
        <translation>Sélectionnés dans «&#xa0;{layer}&#xa0;»&#xa0;: {some} patchs sur {all}.</translation>
    </message>
    <message>
        <source>Selected patches: {}</source>
        <translation>Patchs sélectionnés : {}</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <source>Sentinel-1 SAR, terrain-corrected backscatter</source>
        <translation>Sentinel-1 SAR, rétrodiffusion corrigée du relief</translation>
    </message>
    <message>
        <source>Sentinel-2 MSI, surface reflectance (level 2A)</source>
        <translation>Sentinel-2 MSI, réflectance de surface (niveau 2A)</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Installer le moteur</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Setting up TerraPatch&apos;s engine</source>
        <translation>Installation du moteur de TerraPatch</translation>
    </message>
    <message>
        <source>Settings of TerraPatch</source>
        <translation>Paramètres de TerraPatch</translation>
    </message>
    <message>
        <source>Settings of a sweep</source>
        <translation>Réglages d&apos;un balayage</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Share of all patches, in percent</source>
        <translation>Part de tous les patchs, en pourcentage</translation>
    </message>
    <message>
        <source>Share of the variance that the place in the tile explains; near 0 is good.</source>
        <translation>Part de la variance qu&apos;explique la place dans la tuile&#xa0;; près de 0, c&apos;est bien.</translation>
    </message>
    <message>
        <source>Share of vectors that another one equals to the last bit.</source>
        <translation>Part des vecteurs qu&apos;un autre égale au bit près.</translation>
    </message>
    <message>
        <source>Shares of all patches; click to select a cluster</source>
        <translation>Parts de tous les patchs&#xa0;; cliquer pour sélectionner un cluster</translation>
    </message>
    <message>
        <source>Shares of the clusters</source>
        <translation>Parts des clusters</translation>
    </message>
    <message>
        <source>Shift consistency</source>
        <translation>Constance au décalage</translation>
    </message>
    <message>
        <source>Shorter vectors that keep most of what tells patches apart.</source>
        <translation>Des vecteurs plus courts, qui gardent l&apos;essentiel de ce qui distingue les patchs.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show clusters</source>
        <translation>Afficher les clusters</translation>
    </message>
    <message>
        <source>Show every patch above the threshold; very many are shown as areas</source>
        <translation>Afficher chaque patch au-dessus du seuil&#xa0;; s&apos;ils sont très nombreux, sous forme de surfaces</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Afficher sur la carte</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>N&apos;afficher que ceux-ci</translation>
    </message>
    <message>
        <source>Show the commands for a terminal</source>
        <translation>Afficher les commandes pour un terminal</translation>
    </message>
    <message>
        <source>Show the patches on the map; off shows the imagery below them</source>
        <translation>Afficher les patchs sur la carte&#xa0;; décoché, on voit les images en dessous</translation>
    </message>
    <message>
        <source>Show the score of every patch on the map, not of the hits only</source>
        <translation>Afficher sur la carte le score de chaque patch, et pas seulement celui des correspondances</translation>
    </message>
    <message>
        <source>Shows how much every patch has changed</source>
        <translation>Montre de combien chaque patch a changé</translation>
    </message>
    <message>
        <source>Shows the earlier imagery left of the mouse on the map, and the later right of it</source>
        <translation>Montre sur la carte les images antérieures à gauche de la souris, et les plus récentes à droite</translation>
    </message>
    <message>
        <source>Shows the imagery of the earlier date, without patches</source>
        <translation>Montre les images de la date la plus ancienne, sans patchs</translation>
    </message>
    <message>
        <source>Shows the imagery of the later date, without patches</source>
        <translation>Montre les images de la date la plus récente, sans patchs</translation>
    </message>
    <message>
        <source>Shows where the scenes of a dataset lie, and makes a layer of its patches within an extent, with their vectors: cluster it, search it, take examples from it. Find similar in a dataset, also a button of the dock&apos;s Find similar, then searches the patches of all scenes.</source>
        <translation>Montre où se trouvent les scènes d&apos;un jeu de données, et fait de ses patchs dans une emprise une couche avec leurs vecteurs&#xa0;: regroupez-la en clusters, cherchez-y, prenez-y des exemples. «&#xa0;Rechercher par similarité dans un jeu de données&#xa0;», qui est aussi un bouton de «&#xa0;Rechercher par similarité&#xa0;» dans le panneau, cherche ensuite dans les patchs de toutes les scènes.</translation>
    </message>
    <message>
        <source>Side of a patch of a raster or grid: its vector is the mean of that many pixels a side.</source>
        <translation>Côté d&apos;un patch d&apos;un raster ou d&apos;une grille&#xa0;: son vecteur est la moyenne d&apos;autant de pixels de côté.</translation>
    </message>
    <message>
        <source>Side of a patch.</source>
        <translation>Côté d&apos;un patch.</translation>
    </message>
    <message>
        <source>Side of a patch. Multiples of the encoder&apos;s own give larger patches. Default: the encoder&apos;s own; 8 for mosaiks.</source>
        <translation>Côté d&apos;un patch. Les multiples de celui de l&apos;encodeur donnent des patchs plus grands. Par défaut&#xa0;: celui de l&apos;encodeur&#xa0;; 8 pour mosaiks.</translation>
    </message>
    <message>
        <source>Side of a tile, the window that the encoder sees at once. Default: the encoder&apos;s own.</source>
        <translation>Côté d&apos;une tuile, la fenêtre que l&apos;encodeur voit d&apos;un coup. Par défaut&#xa0;: celui de l&apos;encodeur.</translation>
    </message>
    <message>
        <source>Side of the ground of a point</source>
        <translation>Côté du terrain d&apos;un point</translation>
    </message>
    <message>
        <source>Side of the ground of a point (metres)</source>
        <translation>Côté du terrain d&apos;un point (mètres)</translation>
    </message>
    <message>
        <source>Side of the ground of a point is in metres.</source>
        <translation>Le côté du terrain d&apos;un point est en mètres.</translation>
    </message>
    <message>
        <source>Side of the ground that one vector stands for</source>
        <translation>Côté du terrain que représente un vecteur</translation>
    </message>
    <message>
        <source>Side of the square of ground that one vector stands for.</source>
        <translation>Côté du carré de terrain que représente un vecteur.</translation>
    </message>
    <message>
        <source>Side of the square that a point stands for, where points lie on no lattice. Default: the usual distance to the next point.</source>
        <translation>Côté du carré que représente un point, si les points ne sont pas sur une trame régulière. Par défaut&#xa0;: la distance habituelle au point suivant.</translation>
    </message>
    <message>
        <source>Sides of the ground that a vector stands for. Default: 8, 16 and 32, as far as the encoder allows.</source>
        <translation>Côtés du terrain que représente un vecteur. Par défaut&#xa0;: 8, 16 et 32, dans la mesure où l&apos;encodeur le permet.</translation>
    </message>
    <message>
        <source>Sides of tiles. Default: each encoder&apos;s own.</source>
        <translation>Côtés des tuiles. Par défaut&#xa0;: celui de chaque encodeur.</translation>
    </message>
    <message>
        <source>SigLIP 2 base, knows words</source>
        <translation>SigLIP 2 base, connaît les mots</translation>
    </message>
    <message>
        <source>SigLIP base trained on ten million remote-sensing pictures and captions: finds what words say. One vector for 256 x 256 pixels of red, green and blue.</source>
        <translation>SigLIP base, entraîné sur dix millions d&apos;images de télédétection et leurs légendes&#xa0;: trouve ce que disent les mots. Un vecteur pour 256 x 256 pixels de rouge, vert et bleu.</translation>
    </message>
    <message>
        <source>Silhouette, k = 8</source>
        <translation>Silhouette, k = 8</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <source>Similar colours = similar ground; colours have no fixed meaning</source>
        <translation>Couleurs semblables = terrain semblable&#xa0;; les couleurs n&apos;ont pas de sens fixe</translation>
    </message>
    <message>
        <source>Similarity map</source>
        <translation>Carte de similarité</translation>
    </message>
    <message>
        <source>Six bands of Harmonized Landsat Sentinel-2 (blue, green, red, near infrared, two of shortwave infrared) of one date; one vector (the class token) for 224 x 224 pixels.</source>
        <translation>Six bandes de Harmonized Landsat Sentinel-2 (bleu, vert, rouge, proche infrarouge, deux d&apos;infrarouge à ondes courtes) d&apos;une date&#xa0;; un vecteur (le jeton de classe) pour 224 x 224 pixels.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Sizes are in pixels of the resolution that is used. The dataset and the layer are in longitude and latitude, because scenes may have any CRS.</source>
        <translation>Les tailles sont en pixels de la résolution utilisée. Le jeu de données et la couche sont en longitude et latitude, car les scènes peuvent avoir n&apos;importe quel SCR.</translation>
    </message>
    <message>
        <source>Sizes on the ground in the STAC item are in metres.</source>
        <translation>Dans l&apos;élément STAC, les tailles au sol sont en mètres.</translation>
    </message>
    <message>
        <source>Small polygons</source>
        <translation>Petits polygones</translation>
    </message>
    <message>
        <source>Smaller numbers</source>
        <translation>Nombres plus courts</translation>
    </message>
    <message>
        <source>Smallest change</source>
        <translation>Changement minimal</translation>
    </message>
    <message>
        <source>Smallest change (patches)</source>
        <translation>Changement minimal (patchs)</translation>
    </message>
    <message>
        <source>Squares that the labelled ground is cut into. What is tested never lies in a block, nor within the gap of a place, that something was learned from: neighbours look alike only because they are neighbours.</source>
        <translation>Carrés en lesquels le terrain étiqueté est découpé. Ce qui est testé n&apos;est jamais dans un bloc où l&apos;on a appris, ni à moins de l&apos;écart d&apos;un tel lieu&#xa0;: des voisins ne se ressemblent que parce qu&apos;ils sont voisins.</translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Stability, k = 8</source>
        <translation>Stabilité, k = 8</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Statistics of the layer&apos;s sensor</source>
        <translation>Statistiques du capteur de la couche</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Stopped. What was fetched is kept: Get goes on there.</source>
        <translation>Arrêté. Ce qui a été récupéré est conservé&#xa0;: «&#xa0;Récupérer&#xa0;» continue à partir de là.</translation>
    </message>
    <message>
        <source>Stops; what was fetched is kept for the next time</source>
        <translation>S&apos;arrête&#xa0;; ce qui a été récupéré est conservé pour la prochaine fois</translation>
    </message>
    <message>
        <source>Subtract from each vector the mean of all that lay at the same place in their tiles; auto does so where the place explains more of the vectors&apos; variance than it should, and tells how much.</source>
        <translation>Soustraire de chaque vecteur la moyenne de tous ceux qui occupaient la même place dans leurs tuiles&#xa0;; auto le fait lorsque la place explique plus de la variance des vecteurs qu&apos;elle ne devrait, et dit de combien.</translation>
    </message>
    <message>
        <source>Subtract from pixels</source>
        <translation>Soustraire des pixels</translation>
    </message>
    <message>
        <source>Subtracted from all pixels before anything else. Default: 1000 where Sentinel-2&apos;s metadata and pixels call for it, else 0.</source>
        <translation>Soustrait de tous les pixels avant toute autre chose. Par défaut&#xa0;: 1000 lorsque les métadonnées et les pixels de Sentinel-2 le demandent, sinon 0.</translation>
    </message>
    <message>
        <source>Such as Apache-2.0; not known</source>
        <translation>Par exemple Apache-2.0&#xa0;; inconnue</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Suggest a number of clusters</source>
        <translation>Proposer un nombre de clusters</translation>
    </message>
    <message>
        <source>Sweep (sweep.json)</source>
        <translation>Balayage (sweep.json)</translation>
    </message>
    <message>
        <source>Sweep settings</source>
        <translation>Balayer les réglages</translation>
    </message>
    <message>
        <source>Sweep settings, in the Processing toolbox, compares encoders and patch sizes on this raster</source>
        <translation>«&#xa0;Balayer les réglages&#xa0;», dans la boîte à outils de traitements, compare des encodeurs et des tailles de patch sur ce raster</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Balayer</translation>
    </message>
    <message>
        <source>Switch the layer on to see them.</source>
        <translation>Activez la couche pour les voir.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>TOKENS is &apos;raw&apos;, but there is no folder to keep them in; give OUTPUT_SET as well</source>
        <translation>TOKENS vaut «&#xa0;raw&#xa0;», mais il n&apos;y a pas de dossier où les conserver&#xa0;; renseignez aussi OUTPUT_SET</translation>
    </message>
    <message>
        <source>TOKENS is &apos;raw&apos;, which gives no vectors of tiles for OUTPUT_TILES; leave that empty, or choose &apos;both&apos;</source>
        <translation>TOKENS vaut «&#xa0;raw&#xa0;», qui ne donne pas de vecteurs de tuiles pour OUTPUT_TILES&#xa0;; laissez-le vide, ou choisissez «&#xa0;both&#xa0;»</translation>
    </message>
    <message>
        <source>TOKENS is &apos;{}&apos;, but there is no layer for them; give OUTPUT_TILES as well</source>
        <translation>TOKENS vaut «&#xa0;{}&#xa0;», mais il n&apos;y a pas de couche pour eux&#xa0;; renseignez aussi OUTPUT_TILES</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Table of areas</source>
        <translation>Table des surfaces</translation>
    </message>
    <message>
        <source>Table of the changes</source>
        <translation>Table des changements</translation>
    </message>
    <message>
        <source>Table or embedding set</source>
        <translation>Table ou jeu d&apos;embeddings</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Take examples from selected patches, or from a layer of points or polygons</source>
        <translation>Prendre des exemples dans les patchs sélectionnés, ou dans une couche de points ou de polygones</translation>
    </message>
    <message>
        <source>Take labels from a layer with a field of classes, or from named clusters</source>
        <translation>Prendre des étiquettes dans une couche avec un champ de classes, ou dans des clusters nommés</translation>
    </message>
    <message>
        <source>Temporary layer</source>
        <translation>Couche temporaire</translation>
    </message>
    <message>
        <source>Temporary layers come back with this project on this computer only. Keep them in a GeoPackage to have them everywhere.</source>
        <translation>Les couches temporaires reviennent avec ce projet sur cet ordinateur seulement. Conservez-les dans un GeoPackage pour les avoir partout.</translation>
    </message>
    <message>
        <source>TensorRT was found; device tensorrt uses it</source>
        <translation>TensorRT a été trouvé&#xa0;; le périphérique tensorrt l&apos;utilise</translation>
    </message>
    <message>
        <source>TensorRT was not found: {problem}</source>
        <translation>TensorRT n&apos;a pas été trouvé&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Terminal, for QGIS from Flatpak</source>
        <translation>Terminal, pour QGIS installé par Flatpak</translation>
    </message>
    <message>
        <source>TerraPatch</source>
        <translation>TerraPatch</translation>
    </message>
    <message>
        <source>TerraPatch (image-encoder vectors of patches)</source>
        <translation>TerraPatch (vecteurs de patchs par encodeur d&apos;images)</translation>
    </message>
    <message>
        <source>TerraPatch finds no Python with the engine&apos;s packages. Open the TerraPatch panel of QGIS and click &apos;Set up the engine&apos;. </source>
        <translation>TerraPatch ne trouve aucun Python avec les paquets du moteur. Ouvrez le panneau TerraPatch de QGIS et cliquez sur «&#xa0;Installer le moteur&#xa0;». </translation>
    </message>
    <message>
        <source>TerraPatch help</source>
        <translation>Aide de TerraPatch</translation>
    </message>
    <message>
        <source>TerraPatch reads rasters and runs encoders with a Python of its own; QGIS&apos;s stays as it is.</source>
        <translation>TerraPatch lit les rasters et exécute les encodeurs avec son propre Python&#xa0;; celui de QGIS reste tel quel.</translation>
    </message>
    <message>
        <source>TerraPatch&apos;s engine for {title}, Python {python}, {variant}.

On the computer without a network, install the TerraPatch plugin from its zip in QGIS. Then click &apos;Other ways&apos;, &apos;Install from a folder…&apos; in the TerraPatch panel and choose this folder, or run {script} in this folder.

Both need a Python {python} there; QGIS&apos;s own will do where it has that version.
</source>
        <translation>Le moteur de TerraPatch pour {title}, Python {python}, {variant}.

Sur l&apos;ordinateur sans réseau, installez l&apos;extension TerraPatch depuis son fichier ZIP dans QGIS. Cliquez ensuite sur «&#xa0;Autres moyens&#xa0;», «&#xa0;Installer depuis un dossier…&#xa0;» dans le panneau TerraPatch et choisissez ce dossier, ou exécutez {script} dans ce dossier.

Les deux demandent un Python {python} sur place&#xa0;; celui de QGIS convient s&apos;il a cette version.
</translation>
    </message>
    <message>
        <source>TerraPatch&apos;s engine is {not_available}: ONNX Runtime, rasterio or pyogrio has no packages for it. Name the Python of an environment that has them in the settings.</source>
        <translation>Le moteur de TerraPatch est {not_available}&#xa0;: ONNX Runtime, rasterio ou pyogrio n&apos;a pas de paquets pour cela. Indiquez dans les paramètres le Python d&apos;un environnement qui les contient.</translation>
    </message>
    <message>
        <source>TerraPatch&apos;s own environment</source>
        <translation>l&apos;environnement propre à TerraPatch</translation>
    </message>
    <message>
        <source>TerraPatch: find ground that looks alike</source>
        <translation>TerraPatch&#xa0;: trouver des terrains qui se ressemblent</translation>
    </message>
    <message>
        <source>Testing TerraPatch&apos;s engine</source>
        <translation>Test du moteur de TerraPatch</translation>
    </message>
    <message>
        <source>Testing the engine</source>
        <translation>Test du moteur</translation>
    </message>
    <message>
        <source>Testing the engine…</source>
        <translation>Test du moteur…</translation>
    </message>
    <message>
        <source>Tests the engine, and copies a text to paste into a bug report</source>
        <translation>Teste le moteur et copie un texte à coller dans un rapport d&apos;anomalie</translation>
    </message>
    <message>
        <source>That all vectors take.</source>
        <translation>Que prennent tous les vecteurs.</translation>
    </message>
    <message>
        <source>That is an example already.</source>
        <translation>C&apos;est déjà un exemple.</translation>
    </message>
    <message>
        <source>That making the vectors took on this machine, MOSAIKS&apos; fit included.</source>
        <translation>Qu&apos;a demandées la création des vecteurs sur cette machine, ajustement de MOSAIKS compris.</translation>
    </message>
    <message>
        <source>The Python of an environment with the engine&apos;s packages; empty lets TerraPatch look for one</source>
        <translation>Le Python d&apos;un environnement contenant les paquets du moteur&#xa0;; vide, TerraPatch en cherche un</translation>
    </message>
    <message>
        <source>The address {url} is not https; TerraPatch fetches encoders over https alone.</source>
        <translation>L&apos;adresse {url} n&apos;est pas en https&#xa0;; TerraPatch ne récupère les encodeurs que par https.</translation>
    </message>
    <message>
        <source>The algorithm {} is not there; switch Processing on.</source>
        <translation>L&apos;algorithme {} est introuvable&#xa0;; activez l&apos;extension Processing.</translation>
    </message>
    <message>
        <source>The algorithms of TerraPatch could not be added, most likely because a second copy of TerraPatch is loaded. Remove one copy in the plugin manager.</source>
        <translation>Les algorithmes de TerraPatch n&apos;ont pas pu être ajoutés, sans doute parce qu&apos;une seconde copie de TerraPatch est chargée. Supprimez l&apos;une des copies dans le gestionnaire d&apos;extensions.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>The area cannot be transformed to the CRS of &apos;{}&apos;; choose a smaller area.</source>
        <translation>La zone ne peut pas être transformée vers le SCR de «&#xa0;{}&#xa0;»&#xa0;; choisissez une zone plus petite.</translation>
    </message>
    <message>
        <source>The band of the layer that the encoder takes for {}</source>
        <translation>La bande de la couche que l&apos;encodeur prend pour {}</translation>
    </message>
    <message>
        <source>The baseline: mean and deviation of every band in the patch. An encoder has to beat it to be worth its time.</source>
        <translation>La référence&#xa0;: moyenne et écart-type de chaque bande dans le patch. Un encodeur doit la dépasser pour valoir son temps de calcul.</translation>
    </message>
    <message>
        <source>The card and the model disagree</source>
        <translation>La fiche et le modèle se contredisent</translation>
    </message>
    <message>
        <source>The catalogue {file} cannot be read ({error}); install TerraPatch again.</source>
        <translation>Impossible de lire le catalogue {file} ({error})&#xa0;; réinstallez TerraPatch.</translation>
    </message>
    <message>
        <source>The changes</source>
        <translation>Les changements</translation>
    </message>
    <message>
        <source>The chosen Python cannot run the engine</source>
        <translation>Le Python choisi ne peut pas exécuter le moteur</translation>
    </message>
    <message>
        <source>The classes were made, but cannot be read ({}). Classify again.</source>
        <translation>Les classes ont été calculées, mais sont illisibles ({}). Classez à nouveau.</translation>
    </message>
    <message>
        <source>The classification was ended, because other patches are in use now.</source>
        <translation>La classification a été arrêtée, car d&apos;autres patchs sont maintenant utilisés.</translation>
    </message>
    <message>
        <source>The cluster of most of a change before, and after; patches count by how much they changed. Equal numbers: it changed within what the clusters tell apart; more clusters tell more.</source>
        <translation>Le cluster de la plus grande partie d&apos;un changement, avant et après&#xa0;; les patchs comptent selon l&apos;ampleur de leur changement. Numéros égaux&#xa0;: le changement reste dans ce que les clusters distinguent&#xa0;; plus de clusters distinguent davantage.</translation>
    </message>
    <message>
        <source>The clusters were made, but their layer is gone. Make them again.</source>
        <translation>Les clusters ont été créés, mais leur couche a disparu. Créez-les à nouveau.</translation>
    </message>
    <message>
        <source>The connection to fetch {part_stem} ended after {done:,} of {whole:,} bytes; try again, it goes on there.</source>
        <translation>La connexion pour récupérer {part_stem} s&apos;est arrêtée après {done:,} octets sur {whole:,}&#xa0;; réessayez, le téléchargement reprend à cet endroit.</translation>
    </message>
    <message>
        <source>The connection to {url} broke ({error}); try again, it goes on there.</source>
        <translation>La connexion à {url} a été coupée ({error})&#xa0;; réessayez, le téléchargement reprend à cet endroit.</translation>
    </message>
    <message>
        <source>The content of {path}</source>
        <translation>Le contenu de {path}</translation>
    </message>
    <message>
        <source>The coordinates of feature {number} of {path}</source>
        <translation>Les coordonnées de l&apos;entité {number} de {path}</translation>
    </message>
    <message>
        <source>The dataset is being searched; wait, or cancel it.</source>
        <translation>Une recherche dans le jeu de données est en cours&#xa0;; attendez, ou annulez-la.</translation>
    </message>
    <message>
        <source>The dataset is whole, but has no layer: {}</source>
        <translation>Le jeu de données est complet, mais n&apos;a pas de couche&#xa0;: {}</translation>
    </message>
    <message>
        <source>The dataset was searched.</source>
        <translation>La recherche dans le jeu de données est terminée.</translation>
    </message>
    <message>
        <source>The dates were compared, but the result cannot be read ({}). Compare them again.</source>
        <translation>Les dates ont été comparées, mais le résultat est illisible ({}). Comparez-les à nouveau.</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard: paste them into a bug report.</source>
        <translation>Le diagnostic est dans le presse-papiers&#xa0;: collez-le dans un rapport d&apos;anomalie.</translation>
    </message>
    <message>
        <source>The disk of {engines_folder} has {free_gb:.1f} GB free, the setup needs {needed_gb:.1f} GB. Free some space, then try again.</source>
        <translation>Le disque de {engines_folder} a {free_gb:.1f} Go libres, l&apos;installation en demande {needed_gb:.1f}. Libérez de l&apos;espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk of {parent} has {free} free, and {part_stem} needs {needed}; make room, then try again.</source>
        <translation>Le disque de {parent} a {free} libres, et {part_stem} en demande {needed}&#xa0;; faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The driver of {name} is {driver}; the graphics card needs driver {least_driver} or newer.</source>
        <translation>Le pilote de {name} est {driver}&#xa0;; la carte graphique demande le pilote {least_driver} ou plus récent.</translation>
    </message>
    <message>
        <source>The encoder sees {} million pixels, overlaps of tiles included.</source>
        <translation>L&apos;encodeur voit {} millions de pixels, recouvrements de tuiles compris.</translation>
    </message>
    <message>
        <source>The encoder that the dock and the algorithms offer first</source>
        <translation>L&apos;encodeur que le panneau et les algorithmes proposent en premier</translation>
    </message>
    <message>
        <source>The encoder&apos;s card would replace {}, which is not a card of an encoder; choose another name for OUTPUT</source>
        <translation>La fiche de l&apos;encodeur remplacerait {}, qui n&apos;est pas une fiche d&apos;encodeur&#xa0;; choisissez un autre nom pour OUTPUT</translation>
    </message>
    <message>
        <source>The encoder&apos;s, as trained</source>
        <translation>Ceux de l&apos;encodeur, comme à l&apos;entraînement</translation>
    </message>
    <message>
        <source>The encoder; its card, a JSON file of the same name, is written beside it.</source>
        <translation>L&apos;encodeur&#xa0;; sa fiche, un fichier JSON du même nom, est écrite à côté.</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>Le moteur</translation>
    </message>
    <message>
        <source>The engine cannot be started: {python} does not run ({error}). Choose another Python for it.</source>
        <translation>Le moteur ne peut pas démarrer&#xa0;: {python} ne s&apos;exécute pas ({error}). Choisissez-lui un autre Python.</translation>
    </message>
    <message>
        <source>The engine cannot open {path} ({driver}: {problem}), so the pixels of the layer &apos;{name}&apos; are copied for it.</source>
        <translation>Le moteur ne peut pas ouvrir {path} ({driver}&#xa0;: {problem}), les pixels de la couche «&#xa0;{name}&#xa0;» sont donc copiés pour lui.</translation>
    </message>
    <message>
        <source>The engine did not greet within {hello_seconds:.0f} s, with {python}. Try again, or choose another Python for it.</source>
        <translation>Le moteur n&apos;a pas répondu en {hello_seconds:.0f} s, avec {python}. Réessayez, ou choisissez-lui un autre Python.</translation>
    </message>
    <message>
        <source>The engine has said nothing for {seconds:.0f} s: it is at a long step, or it hangs. Cancel ends it.</source>
        <translation>Le moteur n&apos;a rien dit depuis {seconds:.0f} s&#xa0;: il est à une étape longue, ou il est bloqué. «&#xa0;Annuler&#xa0;» l&apos;arrête.</translation>
    </message>
    <message>
        <source>The engine has said nothing for {time} ({job}): it is at a long step, or it hangs. Wait, or end it.</source>
        <translation>Le moteur ne dit plus rien depuis {time} ({job})&#xa0;: l&apos;étape est longue, ou il est bloqué. Attendez, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>The engine has to be set up once</source>
        <translation>Le moteur doit être installé, une seule fois</translation>
    </message>
    <message>
        <source>The engine is being set up by another QGIS right now. Wait until that has ended, then check again.</source>
        <translation>Un autre QGIS est en train d&apos;installer le moteur. Attendez qu&apos;il ait fini, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The engine is broken</source>
        <translation>Le moteur est endommagé</translation>
    </message>
    <message>
        <source>The engine is broken. {problem} Open the TerraPatch panel of QGIS, which mends it by a click.</source>
        <translation>Le moteur est endommagé. {problem} Ouvrez le panneau TerraPatch de QGIS, qui le répare d&apos;un clic.</translation>
    </message>
    <message>
        <source>The engine is missing; see above how to set it up.</source>
        <translation>Le moteur manque&#xa0;; voir plus haut comment l&apos;installer.</translation>
    </message>
    <message>
        <source>The engine needs a Python {versions} to be set up with, and none was found. Install one from python.org (not from the Microsoft Store) or with your system&apos;s packages, then check again.</source>
        <translation>Pour son installation, le moteur a besoin d&apos;un Python {versions}, et aucun n&apos;a été trouvé. Installez-en un depuis python.org (pas depuis le Microsoft Store) ou avec les paquets de votre système, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The engine needs an update</source>
        <translation>Le moteur a besoin d&apos;une mise à jour</translation>
    </message>
    <message>
        <source>The engine of TerraPatch {version} speaks protocol {protocol}, this plugin needs protocol {protocol_version}. Restart QGIS, so that both are of the version that is installed.</source>
        <translation>Le moteur de TerraPatch {version} utilise le protocole {protocol}, cette extension a besoin du protocole {protocol_version}. Redémarrez QGIS, pour que les deux soient de la version installée.</translation>
    </message>
    <message>
        <source>The engine was ended while it ran &apos;{job}&apos;, because TerraPatch was unloaded. {again}</source>
        <translation>Le moteur a été arrêté pendant l&apos;exécution de «&#xa0;{job}&#xa0;», car TerraPatch a été déchargé. {again}</translation>
    </message>
    <message>
        <source>The engine was ended while it ran &apos;{job}&apos;, because it had said nothing for long. {again}</source>
        <translation>Le moteur a été arrêté pendant l&apos;exécution de «&#xa0;{job}&#xa0;», car il n&apos;avait rien dit depuis longtemps. {again}</translation>
    </message>
    <message>
        <source>The engine&apos;s Python, from {origin}, is broken. {problem}</source>
        <translation>Le Python du moteur (origine&#xa0;: {origin}) est endommagé. {problem}</translation>
    </message>
    <message>
        <source>The engine&apos;s Python, from {value}, cannot be used: {text}. Name the Python of an environment that has the packages of {packages}, or leave it empty.</source>
        <translation>Le Python du moteur (origine&#xa0;: {value}) est inutilisable&#xa0;: {text}. Indiquez le Python d&apos;un environnement qui contient les paquets de {packages}, ou laissez vide.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer to &apos;{job}&apos; cannot be read: {problem}. Restart QGIS, so that the plugin and its engine are of one version, and run it again.</source>
        <translation>La réponse du moteur à «&#xa0;{job}&#xa0;» est illisible&#xa0;: {problem}. Redémarrez QGIS, pour que l&apos;extension et son moteur soient de la même version, et relancez.</translation>
    </message>
    <message>
        <source>The examples are by {example_encoder}, the patches of &apos;{table}&apos; by {table_encoder}, and vectors of different encoders do not compare: search a layer of the same encoder, or begin a new search.</source>
        <translation>Les exemples sont de {example_encoder}, les patchs de «&#xa0;{table}&#xa0;» de {table_encoder}, et des vecteurs d&apos;encodeurs différents ne sont pas comparables&#xa0;: cherchez dans une couche du même encodeur, ou commencez une nouvelle recherche.</translation>
    </message>
    <message>
        <source>The examples are put on the map as soon as there are patches: embed a raster.</source>
        <translation>Les exemples seront placés sur la carte dès qu&apos;il y aura des patchs&#xa0;: encodez un raster.</translation>
    </message>
    <message>
        <source>The examples cannot be written to {file} ({reason}); free some space there.</source>
        <translation>Impossible d&apos;écrire les exemples dans {file} ({reason})&#xa0;; libérez de l&apos;espace à cet endroit.</translation>
    </message>
    <message>
        <source>The examples cannot be written to {path} ({reason}): choose a folder that you may write to.</source>
        <translation>Impossible d&apos;écrire les exemples dans {path} ({reason})&#xa0;: choisissez un dossier où vous avez le droit d&apos;écrire.</translation>
    </message>
    <message>
        <source>The extent holds {width:,} × {height:,} pixels of {pixel_width:g} CRS units of the layer &apos;{name}&apos;, needs at most {most:,} to spare the service. Give a smaller extent or a coarser resolution.</source>
        <translation>L&apos;emprise contient {width:,} × {height:,} pixels de {pixel_width:g} unités du SCR de la couche «&#xa0;{name}&#xa0;», {most:,} au plus sont admis pour ménager le service. Indiquez une emprise plus petite ou une résolution plus grossière.</translation>
    </message>
    <message>
        <source>The extent {extent} lies outside the layer &apos;{name}&apos;, which covers {whole}. Give the extent in the layer&apos;s CRS.</source>
        <translation>L&apos;emprise {extent} est en dehors de la couche «&#xa0;{name}&#xa0;», qui couvre {whole}. Donnez l&apos;emprise dans le SCR de la couche.</translation>
    </message>
    <message>
        <source>The features of {path}</source>
        <translation>Les entités de {path}</translation>
    </message>
    <message>
        <source>The file has changed since its card was written; check what the form says, and save it anew.</source>
        <translation>Le fichier a changé depuis l&apos;écriture de sa fiche&#xa0;; vérifiez ce que dit le formulaire, et enregistrez-la à nouveau.</translation>
    </message>
    <message>
        <source>The file: .parquet, .tif, .gpkg or .npy; or a folder .zarr. Its STAC item is written beside it.</source>
        <translation>Le fichier&#xa0;: .parquet, .tif, .gpkg ou .npy&#xa0;; ou un dossier .zarr. Son élément STAC est écrit à côté.</translation>
    </message>
    <message>
        <source>The folder that Embed many rasters or terrapatch embed-many has made, or its dataset.json.</source>
        <translation>Le dossier créé par «&#xa0;Encoder plusieurs rasters&#xa0;» ou terrapatch embed-many, ou son dataset.json.</translation>
    </message>
    <message>
        <source>The form has &apos;{}&apos; of the sweep.</source>
        <translation>Le formulaire a repris «&#xa0;{}&#xa0;» du balayage.</translation>
    </message>
    <message>
        <source>The grids differ, so that vectors of the later date are averaged over each earlier patch. Small changes get softer.</source>
        <translation>Les grilles diffèrent, si bien que les vecteurs de la date la plus récente sont moyennés sur chaque patch antérieur. Les petits changements en sont atténués.</translation>
    </message>
    <message>
        <source>The grids differ: patches are compared by overlap, which softens small changes.</source>
        <translation>Les grilles diffèrent&#xa0;: les patchs sont comparés par recouvrement, ce qui adoucit les petits changements.</translation>
    </message>
    <message>
        <source>The ground around a patch fades into other ground. What share of the change that wholly other ground makes does this make? An encoder that sees much around says little of the patch itself.</source>
        <translation>Le terrain autour d&apos;un patch est fondu dans un autre. Quelle part cela fait-il du changement que cause un terrain entièrement différent&#xa0;? Un encodeur qui voit beaucoup d&apos;alentours dit peu du patch lui-même.</translation>
    </message>
    <message>
        <source>The hits cannot be made into areas: raise the threshold, or show fewer.</source>
        <translation>Impossible de transformer les correspondances en surfaces&#xa0;: relevez le seuil, ou affichez-en moins.</translation>
    </message>
    <message>
        <source>The hits cannot be written to {path} ({message}): choose another file.</source>
        <translation>Impossible d&apos;écrire les correspondances dans {path} ({message})&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The image encoder that turns patches into vectors</source>
        <translation>L&apos;encodeur d&apos;images qui transforme les patchs en vecteurs</translation>
    </message>
    <message>
        <source>The installer is in {}.</source>
        <translation>L&apos;installateur est dans {}.</translation>
    </message>
    <message>
        <source>The labels cannot be written to {file} ({reason}); free some space there.</source>
        <translation>Impossible d&apos;écrire les étiquettes dans {file} ({reason})&#xa0;; libérez de l&apos;espace à cet endroit.</translation>
    </message>
    <message>
        <source>The labels lie too near each other to learn from some of them and test the others</source>
        <translation>Les étiquettes sont trop proches les unes des autres pour apprendre des unes et tester les autres</translation>
    </message>
    <message>
        <source>The larger window of pixels that the encoder sees at once. It gives a vector for each patch in it.</source>
        <translation>La fenêtre de pixels plus grande que l&apos;encodeur voit d&apos;un coup. Elle donne un vecteur à chaque patch qu&apos;elle contient.</translation>
    </message>
    <message>
        <source>The largest is {size}, from cluster {before} to cluster {after}.</source>
        <translation>Le plus grand fait {size}, du cluster {before} au cluster {after}.</translation>
    </message>
    <message>
        <source>The largest is {size}, within cluster {cluster}.</source>
        <translation>Le plus grand fait {size}, à l&apos;intérieur du cluster {cluster}.</translation>
    </message>
    <message>
        <source>The last run is on the clipboard, as Python. Processing &gt; History holds the earlier ones.</source>
        <translation>La dernière exécution est dans le presse-papiers, en Python. Traitement &gt; Historique contient les précédentes.</translation>
    </message>
    <message>
        <source>The layer &apos;{layer}&apos; cannot be read from {source}; repair its source in the layer&apos;s properties</source>
        <translation>Impossible de lire la couche «&#xa0;{layer}&#xa0;» depuis {source}&#xa0;; réparez sa source dans les propriétés de la couche</translation>
    </message>
    <message>
        <source>The layer &apos;{name}&apos; cannot be opened any more from {source}; check that it is still there, or repair the layer&apos;s source in its properties</source>
        <translation>La couche «&#xa0;{name}&#xa0;» ne s&apos;ouvre plus depuis {source}&#xa0;; vérifiez qu&apos;elle y est toujours, ou réparez la source de la couche dans ses propriétés</translation>
    </message>
    <message>
        <source>The layer &apos;{name}&apos; cannot be read at {window} ({problems}); check that its source is reachable</source>
        <translation>Impossible de lire la couche «&#xa0;{name}&#xa0;» en {window} ({problems})&#xa0;; vérifiez que sa source est accessible</translation>
    </message>
    <message>
        <source>The layer &apos;{name}&apos; has no resolution of its own: its service draws it at any scale. Give a resolution in CRS units per pixel.</source>
        <translation>La couche «&#xa0;{name}&#xa0;» n&apos;a pas de résolution propre&#xa0;: son service la dessine à toute échelle. Donnez une résolution en unités du SCR par pixel.</translation>
    </message>
    <message>
        <source>The layer &apos;{name}&apos; has no size of its own: it shows any part of the world at any scale. Give an extent, such as that of the map, and a resolution.</source>
        <translation>La couche «&#xa0;{name}&#xa0;» n&apos;a pas de taille propre&#xa0;: elle montre n&apos;importe quelle partie du monde à toute échelle. Donnez une emprise, par exemple celle de la carte, et une résolution.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; has 0 features with a geometry, needs at least 1: draw some on the patches.</source>
        <translation>La couche «&#xa0;{}&#xa0;» a 0 entité avec une géométrie, il en faut au moins 1&#xa0;: dessinez-en sur les patchs.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; has 0 selected features with a geometry, needs at least 1: select some on the patches.</source>
        <translation>La couche «&#xa0;{}&#xa0;» a 0 entité sélectionnée avec une géométrie, il en faut au moins 1&#xa0;: sélectionnez-en sur les patchs.</translation>
    </message>
    <message>
        <source>The layer does not say how to make them again: make a new one, and remove this.</source>
        <translation>La couche n&apos;indique pas comment les refaire&#xa0;: créez-en une nouvelle, et supprimez celle-ci.</translation>
    </message>
    <message>
        <source>The layer gave no pixels for this extent: all are nodata or transparent. Check that the layer shows imagery there at this resolution, and that its service is reachable.</source>
        <translation>La couche n&apos;a donné aucun pixel pour cette emprise&#xa0;: tous sont nodata ou transparents. Vérifiez que la couche montre des images à cet endroit et à cette résolution, et que son service est accessible.</translation>
    </message>
    <message>
        <source>The layer of these changes is gone: compare the dates again.</source>
        <translation>La couche de ces changements a disparu&#xa0;: comparez à nouveau les dates.</translation>
    </message>
    <message>
        <source>The layer&apos;s 2nd to 98th percentile becomes 0 to 1</source>
        <translation>2e–98e percentile de la couche ramené à 0–1</translation>
    </message>
    <message>
        <source>The layer&apos;s own pixels</source>
        <translation>Les pixels propres à la couche</translation>
    </message>
    <message>
        <source>The layers are in longitude and latitude, because scenes may have any CRS.</source>
        <translation>Les couches sont en longitude et latitude, car les scènes peuvent avoir n&apos;importe quel SCR.</translation>
    </message>
    <message>
        <source>The licence forbids some uses, among them military ones; read it.</source>
        <translation>La licence interdit certains usages, dont les usages militaires&#xa0;; lisez-la.</translation>
    </message>
    <message>
        <source>The log and classification.json give a confusion matrix, F1 of each class and intervals, from blocks of ground that nothing near was learned from; never the accuracy of the training places. Areas are given as mapped, and adjusted for the errors found (Olofsson et al. 2014): their bounds hold for places drawn at random.</source>
        <translation>Le journal et classification.json donnent une matrice de confusion, le F1 de chaque classe et des intervalles, mesurés sur des blocs de terrain loin de tout ce qui a servi à l&apos;apprentissage&#xa0;; jamais l&apos;exactitude sur les lieux d&apos;apprentissage. Les surfaces sont données telles que cartographiées, et corrigées des erreurs constatées (Olofsson et al. 2014)&#xa0;: leurs bornes valent pour des lieux tirés au hasard.</translation>
    </message>
    <message>
        <source>The logistic classifier needs examples of both kinds and has 0 negative ones: Shift+click a patch that does not look as wanted, or choose another method.</source>
        <translation>Le classifieur logistique a besoin d&apos;exemples des deux sortes et en a 0 négatif&#xa0;: faites Maj+clic sur un patch qui n&apos;a pas l&apos;aspect cherché, ou choisissez une autre méthode.</translation>
    </message>
    <message>
        <source>The mean is steady and blurs. gem keeps what stands out in a part of the block. stats keeps how varied the block is. Sweep settings tells which serves your scene (mean2, gem2, stats2).</source>
        <translation>La moyenne est stable et estompe. gem garde ce qui ressort dans une partie du bloc. stats garde la diversité du bloc. «&#xa0;Balayer les réglages&#xa0;» dit lequel convient à votre scène (mean2, gem2, stats2).</translation>
    </message>
    <message>
        <source>The model cannot be read; classify once more, and save it then.</source>
        <translation>Le modèle est illisible&#xa0;; classez encore une fois, puis enregistrez-le.</translation>
    </message>
    <message>
        <source>The model that turns pixels into vectors.</source>
        <translation>Le modèle qui transforme les pixels en vecteurs.</translation>
    </message>
    <message>
        <source>The model was tested where it was made, not on this scene: look at the map before you use it.</source>
        <translation>Le modèle a été testé là où il a été créé, pas sur cette scène&#xa0;: regardez la carte avant de vous en servir.</translation>
    </message>
    <message>
        <source>The name has no letters or digits; give the encoder a name.</source>
        <translation>Le nom n&apos;a ni lettre ni chiffre&#xa0;; donnez un nom à l&apos;encodeur.</translation>
    </message>
    <message>
        <source>The name is &apos;{}&apos;, needs letters or digits; name the encoder.</source>
        <translation>Le nom vaut «&#xa0;{}&#xa0;», il faut des lettres ou des chiffres&#xa0;; nommez l&apos;encodeur.</translation>
    </message>
    <message>
        <source>The number at the left is its key; double-click to change the name</source>
        <translation>Le numéro à gauche est sa touche&#xa0;; double-cliquer pour changer le nom</translation>
    </message>
    <message>
        <source>The packages are installed, but the self-test failed. {problem} Set the engine up again; if that does not help, copy the diagnostics into a bug report.</source>
        <translation>Les paquets sont installés, mais l&apos;autotest a échoué. {problem} Installez à nouveau le moteur&#xa0;; si cela ne suffit pas, copiez le diagnostic dans un rapport d&apos;anomalie.</translation>
    </message>
    <message>
        <source>The packages cannot be downloaded. Check the network, QGIS&apos;s proxy and certificates (Settings &gt; Options), then try again.</source>
        <translation>Impossible de télécharger les paquets. Vérifiez le réseau, le proxy et les certificats de QGIS (Préférences &gt; Options), puis réessayez.</translation>
    </message>
    <message>
        <source>The packages cannot be installed from the folder. Save the installer again on a computer with a network.</source>
        <translation>Impossible d&apos;installer les paquets depuis le dossier. Enregistrez à nouveau l&apos;installateur sur un ordinateur relié au réseau.</translation>
    </message>
    <message>
        <source>The packages cannot be installed from the package index. Check the network, QGIS&apos;s proxy and certificates (Settings &gt; Options), then try again. Without a network: Other ways &gt; Install from a folder…</source>
        <translation>Impossible d&apos;installer les paquets depuis l&apos;index de paquets. Vérifiez le réseau, le proxy et les certificats de QGIS (Préférences &gt; Options), puis réessayez. Sans réseau&#xa0;: Autres moyens &gt; Installer depuis un dossier…</translation>
    </message>
    <message>
        <source>The patch under a point, or under a point within a line or polygon, of the newest scene that has one there. The layer may have any CRS.</source>
        <translation>Le patch sous un point, ou sous un point d&apos;une ligne ou d&apos;un polygone, de la scène la plus récente qui en a un à cet endroit. La couche peut avoir n&apos;importe quel SCR.</translation>
    </message>
    <message>
        <source>The patches found and the examples, with label, status, score, rank (1 is best), area_ha, patches, patch, encoder and date.</source>
        <translation>Les patchs trouvés et les exemples, avec label, status, score, rank (1 est le meilleur), area_ha, patches, patch, encoder et date.</translation>
    </message>
    <message>
        <source>The patches found, with label, status, score, rank (1 is best), scene, date and patch.</source>
        <translation>Les patchs trouvés, avec étiquette, statut, score, rang (1 est le meilleur), scène, date et patch.</translation>
    </message>
    <message>
        <source>The patches here are of a dataset of many scenes: search those of all scenes with these examples</source>
        <translation>Les patchs affichés ici sont d&apos;un jeu de données de nombreuses scènes&#xa0;: rechercher dans ceux de toutes les scènes avec ces exemples</translation>
    </message>
    <message>
        <source>The patches in use</source>
        <translation>Les patchs utilisés</translation>
    </message>
    <message>
        <source>The patches of &apos;{name}&apos; cannot be read ({error}); run Embed raster again.</source>
        <translation>Impossible de lire les patchs de «&#xa0;{name}&#xa0;» ({error})&#xa0;; relancez «&#xa0;Encoder un raster&#xa0;».</translation>
    </message>
    <message>
        <source>The patches of &apos;{name}&apos; were in a temporary layer and cannot be brought back: {reason}.</source>
        <translation>Les patchs de «&#xa0;{name}&#xa0;» étaient dans une couche temporaire et ne peuvent pas être restaurés&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The patches of &apos;{table}&apos; do not lie on one grid, as those of merged or reprojected layers do not, so there is no similarity map of them: use a layer as Embed raster wrote it.</source>
        <translation>Les patchs de «&#xa0;{table}&#xa0;» ne sont pas sur une même grille, comme c&apos;est le cas des couches fusionnées ou reprojetées&#xa0;; il n&apos;y en a donc pas de carte de similarité&#xa0;: utilisez une couche telle que «&#xa0;Encoder un raster&#xa0;» l&apos;a écrite.</translation>
    </message>
    <message>
        <source>The patches of all scenes of a dataset that look most like your examples.</source>
        <translation>Les patchs de toutes les scènes d&apos;un jeu de données qui ressemblent le plus à vos exemples.</translation>
    </message>
    <message>
        <source>The patches of all scenes, or those of an extent, come as one layer that Cluster patches and Find similar take. Find similar in a dataset searches the patches of all scenes without that layer.</source>
        <translation>Les patchs de toutes les scènes, ou ceux d&apos;une emprise, forment une seule couche, que prennent «&#xa0;Regrouper les patchs en clusters&#xa0;» et «&#xa0;Rechercher par similarité&#xa0;». «&#xa0;Rechercher par similarité dans un jeu de données&#xa0;» interroge les patchs de toutes les scènes sans cette couche.</translation>
    </message>
    <message>
        <source>The patches of the trial cannot be opened.</source>
        <translation>Impossible d&apos;ouvrir les patchs de l&apos;essai.</translation>
    </message>
    <message>
        <source>The patches of this result are not in the project; add their layer, and try again.</source>
        <translation>Les patchs de ce résultat ne sont pas dans le projet&#xa0;; ajoutez leur couche, et réessayez.</translation>
    </message>
    <message>
        <source>The patches that are clustered and searched: a layer that Embed made</source>
        <translation>Les patchs à regrouper et à rechercher&#xa0;: une couche créée par «&#xa0;Encoder&#xa0;»</translation>
    </message>
    <message>
        <source>The patches that look most like your examples.</source>
        <translation>Les patchs qui ressemblent le plus à vos exemples.</translation>
    </message>
    <message>
        <source>The patches were made, but their layer is gone; try again.</source>
        <translation>Les patchs ont été calculés, mais leur couche a disparu&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The patches were written to {}, but cannot be opened.</source>
        <translation>Les patchs ont été écrits dans {}, mais ne peuvent pas être ouverts.</translation>
    </message>
    <message>
        <source>The pixels of the layer &apos;{name}&apos; are complex numbers or of a type that QGIS does not know, needs real numbers; convert it first</source>
        <translation>Les pixels de la couche «&#xa0;{name}&#xa0;» sont des nombres complexes ou d&apos;un type que QGIS ne connaît pas, il faut des nombres réels&#xa0;; convertissez-la d&apos;abord</translation>
    </message>
    <message>
        <source>The pixels of the layer cannot be written ({reason}); free some space in the temporary folder</source>
        <translation>Impossible d&apos;écrire les pixels de la couche ({reason})&#xa0;; libérez de l&apos;espace dans le dossier temporaire</translation>
    </message>
    <message>
        <source>The place cannot be transformed from {crs} to the CRS of &apos;{table}&apos;, {table_crs}: pick closer to the patches.</source>
        <translation>Le lieu ne peut pas être transformé de {crs} vers le SCR de «&#xa0;{table}&#xa0;», {table_crs}&#xa0;: pointez plus près des patchs.</translation>
    </message>
    <message>
        <source>The place cannot be transformed from {crs} to {other}: pick closer to the patches.</source>
        <translation>Le lieu ne peut pas être transformé de {crs} vers {other}&#xa0;: pointez plus près des patchs.</translation>
    </message>
    <message>
        <source>The project has no temporary results: all are in files.</source>
        <translation>Le projet n&apos;a pas de résultats temporaires&#xa0;: tous sont dans des fichiers.</translation>
    </message>
    <message>
        <source>The raster that gets vectors; follows the layer that is active in QGIS</source>
        <translation>Le raster qui reçoit des vecteurs&#xa0;; suit la couche active dans QGIS</translation>
    </message>
    <message>
        <source>The regions of &apos;{}&apos; cannot be brought back; make the clusters again.</source>
        <translation>Les régions de «&#xa0;{}&#xa0;» ne peuvent pas être restaurées&#xa0;; créez à nouveau les clusters.</translation>
    </message>
    <message>
        <source>The repository was tagged OpenRAIL at this revision and is Apache-2.0 now.</source>
        <translation>Le dépôt était étiqueté OpenRAIL à cette révision et est maintenant sous Apache-2.0.</translation>
    </message>
    <message>
        <source>The run failed; see the log panel for details.</source>
        <translation>L&apos;exécution a échoué&#xa0;; voir le panneau du journal pour les détails.</translation>
    </message>
    <message>
        <source>The run was canceled.</source>
        <translation>L&apos;exécution a été annulée.</translation>
    </message>
    <message>
        <source>The same as in the training: where it is wrong, vectors say little</source>
        <translation>La même qu&apos;à l&apos;entraînement&#xa0;: si elle est fausse, les vecteurs ne disent pas grand-chose</translation>
    </message>
    <message>
        <source>The same of the vectors that are kept: centred where that was needed.</source>
        <translation>La même chose pour les vecteurs conservés&#xa0;: centrés là où c&apos;était nécessaire.</translation>
    </message>
    <message>
        <source>The same over the whole ranking, not the first ten only.</source>
        <translation>La même chose sur tout le classement, pas seulement les dix premières.</translation>
    </message>
    <message>
        <source>The same patches with the shorter vectors.</source>
        <translation>Les mêmes patchs avec les vecteurs plus courts.</translation>
    </message>
    <message>
        <source>The same seed on the same raster gives the same encoder.</source>
        <translation>La même graine sur le même raster donne le même encodeur.</translation>
    </message>
    <message>
        <source>The sample scene {} cannot be opened; install TerraPatch again.</source>
        <translation>Impossible d&apos;ouvrir la scène d&apos;exemple {}&#xa0;; réinstallez TerraPatch.</translation>
    </message>
    <message>
        <source>The scenes of a dataset, and the patches of some ground as a layer.</source>
        <translation>Les scènes d&apos;un jeu de données, et les patchs d&apos;un terrain en une couche.</translation>
    </message>
    <message>
        <source>The searches of this project, each with its examples, threshold and layers</source>
        <translation>Les recherches de ce projet, chacune avec ses exemples, son seuil et ses couches</translation>
    </message>
    <message>
        <source>The self-test did not end within {seconds:.0f} s.</source>
        <translation>L&apos;autotest n&apos;était pas terminé au bout de {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>The server of {url} does not say how large it is; it was not fetched.</source>
        <translation>Le serveur de {url} n&apos;indique pas la taille du fichier&#xa0;; il n&apos;a pas été récupéré.</translation>
    </message>
    <message>
        <source>The server of {url} states no SHA-256, and the catalogue has none, so that the file could not be checked; it was not fetched.</source>
        <translation>Le serveur de {url} n&apos;indique pas de SHA-256, et le catalogue n&apos;en contient pas, de sorte que le fichier n&apos;aurait pas pu être vérifié&#xa0;; il n&apos;a pas été récupéré.</translation>
    </message>
    <message>
        <source>The setup was cancelled.</source>
        <translation>L&apos;installation a été annulée.</translation>
    </message>
    <message>
        <source>The share that is named right, class by class, then averaged: rare classes count as much.</source>
        <translation>La part nommée correctement, classe par classe, puis moyennée&#xa0;: les classes rares comptent autant.</translation>
    </message>
    <message>
        <source>The similarity map cannot be written to {path}: free some space there, or choose another cache folder.</source>
        <translation>Impossible d&apos;écrire la carte de similarité dans {path}&#xa0;: libérez de l&apos;espace à cet endroit, ou choisissez un autre dossier de cache.</translation>
    </message>
    <message>
        <source>The simplest classifier of vectors: a weighted sum for each class.</source>
        <translation>Le classifieur de vecteurs le plus simple&#xa0;: une somme pondérée par classe.</translation>
    </message>
    <message>
        <source>The square of ground that one vector stands for.</source>
        <translation>Le carré de terrain que représente un vecteur.</translation>
    </message>
    <message>
        <source>The sweep had no labels: it advises none of these.</source>
        <translation>Le balayage n&apos;avait pas d&apos;étiquettes&#xa0;: il n&apos;en recommande aucun.</translation>
    </message>
    <message>
        <source>The table is saved in {}.</source>
        <translation>La table est enregistrée dans {}.</translation>
    </message>
    <message>
        <source>The term {longest!r}… has {longest_count} letters, at most {longest_term} can be; shorten it.</source>
        <translation>Le terme {longest!r}… a {longest_count} lettres, {longest_term} au plus sont admises&#xa0;; raccourcissez-le.</translation>
    </message>
    <message>
        <source>The vectors were made by a file with SHA-256 {wanted}…, the encoder {card_id} in {file} has {found}…; give the file that made them with --encoder.</source>
        <translation>Les vecteurs viennent d&apos;un fichier de SHA-256 {wanted}…, l&apos;encodeur {card_id} de {file} a {found}…&#xa0;; donnez avec --encoder le fichier qui les a produits.</translation>
    </message>
    <message>
        <source>The {shown} largest of {count:,}; all are in {file}.</source>
        <translation>Les {shown} plus grands sur {count:,}&#xa0;; tous sont dans {file}.</translation>
    </message>
    <message>
        <source>There are negative examples only ({count}), and a search needs at least 1 positive one: click a patch that looks as wanted.</source>
        <translation>Il n&apos;y a que des exemples négatifs ({count}), et une recherche en demande au moins 1 positif&#xa0;: cliquez sur un patch qui a l&apos;aspect cherché.</translation>
    </message>
    <message>
        <source>There are no examples yet: click a patch that looks as wanted.</source>
        <translation>Il n&apos;y a pas encore d&apos;exemples&#xa0;: cliquez sur un patch qui a l&apos;aspect cherché.</translation>
    </message>
    <message>
        <source>There are no patches for these examples: embed a raster first.</source>
        <translation>Il n&apos;y a pas de patchs pour ces exemples&#xa0;: encodez d&apos;abord un raster.</translation>
    </message>
    <message>
        <source>There are no patches for these labels: embed a raster first.</source>
        <translation>Il n&apos;y a pas de patchs pour ces étiquettes&#xa0;: encodez d&apos;abord un raster.</translation>
    </message>
    <message>
        <source>There are no patches in this project yet. Embed a raster first; it takes seconds.</source>
        <translation>Il n&apos;y a pas encore de patchs dans ce projet. Encodez d&apos;abord un raster&#xa0;; cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>There are no patches to label here: they do not lie on one grid, or none are embedded.</source>
        <translation>Il n&apos;y a pas de patchs à étiqueter ici&#xa0;: ils ne sont pas sur une même grille, ou aucun n&apos;a été encodé.</translation>
    </message>
    <message>
        <source>There are no patches to pick: embed a raster first.</source>
        <translation>Il n&apos;y a pas de patchs à pointer&#xa0;: encodez d&apos;abord un raster.</translation>
    </message>
    <message>
        <source>There are no patches yet: embed a raster first, or choose a layer of patches</source>
        <translation>Il n&apos;y a pas encore de patchs&#xa0;: encodez d&apos;abord un raster, ou choisissez une couche de patchs</translation>
    </message>
    <message>
        <source>There can be at most {} classes; remove one that you do not need.</source>
        <translation>{} classes au plus sont possibles&#xa0;; supprimez-en une dont vous n&apos;avez pas besoin.</translation>
    </message>
    <message>
        <source>There is an encoder &apos;{}&apos; already. Replace it with this one?</source>
        <translation>Il y a déjà un encodeur «&#xa0;{}&#xa0;». Le remplacer par celui-ci&#xa0;?</translation>
    </message>
    <message>
        <source>There is no engine that works.</source>
        <translation>Il n&apos;y a pas de moteur qui fonctionne.</translation>
    </message>
    <message>
        <source>There is no map to try it on.</source>
        <translation>Il n&apos;y a pas de carte où l&apos;essayer.</translation>
    </message>
    <message>
        <source>There is no patch there: label inside the patches of the layer in use.</source>
        <translation>Il n&apos;y a pas de patch ici&#xa0;: étiquetez à l&apos;intérieur des patchs de la couche utilisée.</translation>
    </message>
    <message>
        <source>There is no patch there: pick inside the patches of the layer in use.</source>
        <translation>Il n&apos;y a pas de patch ici&#xa0;: pointez à l&apos;intérieur des patchs de la couche utilisée.</translation>
    </message>
    <message>
        <source>There is no polygon layer in the project; add one, or choose another area.</source>
        <translation>Il n&apos;y a pas de couche de polygones dans le projet&#xa0;; ajoutez-en une, ou choisissez une autre zone.</translation>
    </message>
    <message>
        <source>This could not be checked: {}</source>
        <translation>Ceci n&apos;a pas pu être vérifié&#xa0;: {}</translation>
    </message>
    <message>
        <source>This downloads {tiles} tiles from the service of &apos;{layer}&apos;. Check that its terms allow that. A coarser zoom needs a quarter as many. Go on?</source>
        <translation>Ceci télécharge {tiles} tuiles du service de «&#xa0;{layer}&#xa0;». Vérifiez que ses conditions le permettent. Un zoom plus grossier en demande quatre fois moins. Continuer&#xa0;?</translation>
    </message>
    <message>
        <source>This processor lacks an instruction that a library uses: choose another Python for the engine.</source>
        <translation>Il manque à ce processeur une instruction qu&apos;utilise une bibliothèque&#xa0;: choisissez un autre Python pour le moteur.</translation>
    </message>
    <message>
        <source>This version of TerraPatch needs other packages.</source>
        <translation>Cette version de TerraPatch a besoin d&apos;autres paquets.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Threshold (deviations)</source>
        <translation>Seuil (écarts)</translation>
    </message>
    <message>
        <source>Threshold: patches with a lower score are not hits</source>
        <translation>Seuil&#xa0;: les patchs d&apos;un score inférieur ne sont pas des correspondances</translation>
    </message>
    <message>
        <source>Tick at least one band.</source>
        <translation>Cochez au moins une bande.</translation>
    </message>
    <message>
        <source>Tick the layers of two dates or more.</source>
        <translation>Cochez les couches de deux dates ou plus.</translation>
    </message>
    <message>
        <source>Tick the layers of two dates or more; drag those that stand in the wrong place</source>
        <translation>Cochez les couches de deux dates ou plus ; faites glisser celles qui sont mal placées</translation>
    </message>
    <message>
        <source>Tick the patches of two dates or more, by one encoder. What changed everywhere, such as season and light, is taken out; what still differs is listed, and outlined on the map.</source>
        <translation>Cochez les patchs de deux dates ou plus, d&apos;un même encodeur. Ce qui a changé partout, comme la saison et la lumière, est éliminé&#xa0;; ce qui diffère encore est listé et entouré sur la carte.</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>Taille de tuile</translation>
    </message>
    <message>
        <source>Tile size (pixels)</source>
        <translation>Taille de tuile (pixels)</translation>
    </message>
    <message>
        <source>Tile size, overlap and patch size are in pixels of the resolution that is used. A patch of 8 pixels of Landsat (30 m) is 240 m wide. Resolution is in units of the layer&apos;s CRS per pixel: metres, or degrees.</source>
        <translation>La taille de tuile, le recouvrement et la taille de patch sont en pixels de la résolution utilisée. Un patch de 8 pixels de Landsat (30 m) est large de 240 m. La résolution est en unités du SCR de la couche par pixel&#xa0;: mètres ou degrés.</translation>
    </message>
    <message>
        <source>Tile sizes</source>
        <translation>Tailles de tuile</translation>
    </message>
    <message>
        <source>Tile sizes (pixels)</source>
        <translation>Tailles de tuile (pixels)</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>Tiles at once</source>
        <translation>Tuiles à la fois</translation>
    </message>
    <message>
        <source>Tiles of the service read: {done} of {tiles}</source>
        <translation>Tuiles du service lues : {done} sur {tiles}</translation>
    </message>
    <message>
        <source>Tiles read from the service: {tiles}, at {size} CRS units per pixel.</source>
        <translation>Tuiles lues auprès du service : {tiles}, à {size} unités du SCR par pixel.</translation>
    </message>
    <message>
        <source>Tiles that the encoder takes at once; fewer need less memory. Default: by the device and the encoder.</source>
        <translation>Tuiles que l&apos;encodeur prend à la fois&#xa0;; moins il y en a, moins il faut de mémoire. Par défaut&#xa0;: selon le périphérique et l&apos;encodeur.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>To cluster</source>
        <translation>Au cluster</translation>
    </message>
    <message>
        <source>Towards positives, away from negatives</source>
        <translation>Vers les positifs, loin des négatifs</translation>
    </message>
    <message>
        <source>Trial of {}</source>
        <translation>Essai de {}</translation>
    </message>
    <message>
        <source>Try 2 to 15 clusters on a sample, and propose a useful number; yours stays until you click</source>
        <translation>Essayer de 2 à 15 clusters sur un échantillon, et proposer un nombre utile&#xa0;; le vôtre reste jusqu&apos;à ce que vous cliquiez</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try it on the current view</source>
        <translation>Essayer sur la vue actuelle</translation>
    </message>
    <message>
        <source>Try it on the sample scene</source>
        <translation>Essayer sur la scène d&apos;exemple</translation>
    </message>
    <message>
        <source>Trying 2 to 15 clusters …</source>
        <translation>Essai de 2 à 15 clusters …</translation>
    </message>
    <message>
        <source>Two bands are called &apos;{}&apos;; give each a name of its own.</source>
        <translation>Deux bandes s&apos;appellent «&#xa0;{}&#xa0;»&#xa0;; donnez à chacune son propre nom.</translation>
    </message>
    <message>
        <source>Two lines for a terminal do the same; Check again finds what they made.</source>
        <translation>Deux lignes dans un terminal font la même chose&#xa0;; «&#xa0;Vérifier à nouveau&#xa0;» trouve ce qu&apos;elles ont installé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Units of the layer&apos;s CRS per pixel: metres, or degrees</source>
        <translation>Unités du SCR de la couche par pixel&#xa0;: mètres ou degrés</translation>
    </message>
    <message>
        <source>Unknown below a probability of</source>
        <translation>Inconnu sous une probabilité de</translation>
    </message>
    <message>
        <source>Unknown beyond usual distances</source>
        <translation>Inconnu au-delà de (× distance habituelle)</translation>
    </message>
    <message>
        <source>Update the engine</source>
        <translation>Mettre à jour le moteur</translation>
    </message>
    <message>
        <source>Use MOSAIKS, which takes any bands</source>
        <translation>Utiliser MOSAIKS, qui accepte n&apos;importe quelles bandes</translation>
    </message>
    <message>
        <source>Use a setting of a sweep…</source>
        <translation>Utiliser un réglage d&apos;un balayage…</translation>
    </message>
    <message>
        <source>Use an ONNX file that is not in the list; its card lies beside it</source>
        <translation>Utiliser un fichier ONNX qui n&apos;est pas dans la liste&#xa0;; sa fiche est à côté</translation>
    </message>
    <message>
        <source>Use band</source>
        <translation>Utiliser la bande</translation>
    </message>
    <message>
        <source>Use the graphics card</source>
        <translation>Utiliser la carte graphique</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Les utiliser</translation>
    </message>
    <message>
        <source>Use this setting</source>
        <translation>Utiliser ce réglage</translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation>Utiliser {}</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>Vecteur</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vecteurs</translation>
    </message>
    <message>
        <source>Vectors after</source>
        <translation>Vecteurs après</translation>
    </message>
    <message>
        <source>Vectors are by {encoder}.</source>
        <translation>Les vecteurs sont de {encoder}.</translation>
    </message>
    <message>
        <source>Vectors before</source>
        <translation>Vecteurs avant</translation>
    </message>
    <message>
        <source>Vectors for ground finer than the encoder&apos;s own patch, from tiles shifted by a part of a patch.</source>
        <translation>Vecteurs d&apos;un terrain plus fin que le patch propre à l&apos;encodeur, à partir de tuiles décalées d&apos;une fraction de patch.</translation>
    </message>
    <message>
        <source>Vectors of patches, of whole tiles, or of both. raw: those of patches, and every token as the encoder gave it, before any averaging.</source>
        <translation>Vecteurs des patchs, des tuiles entières, ou des deux. raw&#xa0;: ceux des patchs, et chaque jeton tel que l&apos;encodeur l&apos;a donné, avant toute moyenne.</translation>
    </message>
    <message>
        <source>Vectors of {name} were imported, and nothing here turns words into vectors of it; search by examples.</source>
        <translation>Les vecteurs de {name} ont été importés, et rien ici n&apos;en fait à partir de mots ; cherchez par des exemples.</translation>
    </message>
    <message>
        <source>Vectors: {patches}, as {numbers}, {size} MB</source>
        <translation>Vecteurs : {patches}, en {numbers}, {size} Mo</translation>
    </message>
    <message>
        <source>Vectors: {patches}, of {dim} numbers by {encoder}</source>
        <translation>Vecteurs : {patches}, de {dim} nombres par {encoder}</translation>
    </message>
    <message>
        <source>Verify embeddings</source>
        <translation>Vérifier des embeddings</translation>
    </message>
    <message>
        <source>ViT-B/14, trained on photographs without labels; a vector for every 14 x 14 pixels.</source>
        <translation>ViT-B/14, entraîné sur des photographies sans étiquettes&#xa0;; un vecteur tous les 14 x 14 pixels.</translation>
    </message>
    <message>
        <source>ViT-L/16 trained on 493 million satellite images of 0.6 m; a vector for every 16 x 16 pixels of red, green and blue.</source>
        <translation>ViT-L/16, entraîné sur 493 millions d&apos;images satellite de 0.6 m&#xa0;; un vecteur tous les 16 x 16 pixels de rouge, vert et bleu.</translation>
    </message>
    <message>
        <source>WAVELENGTHS has numbers: {found}, needs {bands}; give one for each of BANDS</source>
        <translation>Nombres dans WAVELENGTHS : {found}, il en faut {bands} ; donnez-en un pour chacune de BANDS</translation>
    </message>
    <message>
        <source>WAVELENGTHS holds &apos;{}&apos;, needs micrometres above 0 and up to 30, such as 0.665,0.56,0.49; divide nanometres by 1000</source>
        <translation>WAVELENGTHS contient «&#xa0;{}&#xa0;», il faut des micromètres supérieurs à 0 et jusqu&apos;à 30, par exemple 0.665,0.56,0.49&#xa0;; divisez les nanomètres par 1000</translation>
    </message>
    <message>
        <source>Wavelength</source>
        <translation>Longueur d&apos;onde</translation>
    </message>
    <message>
        <source>Wavelength (µm)</source>
        <translation>Longueur d&apos;onde (µm)</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>Longueurs d&apos;onde</translation>
    </message>
    <message>
        <source>Wavelengths (µm)</source>
        <translation>Longueurs d&apos;onde (µm)</translation>
    </message>
    <message>
        <source>Ways to make one vector of a window of patches: their mean; a mean that large numbers rule; least, most, mean and deviation one after the other. The number behind is how many patches a side has.</source>
        <translation>Façons de faire un vecteur d&apos;une fenêtre de patchs&#xa0;: leur moyenne&#xa0;; une moyenne que dominent les grands nombres&#xa0;; minimum, maximum, moyenne et écart-type à la suite. Le nombre qui suit est le nombre de patchs par côté.</translation>
    </message>
    <message>
        <source>Ways to make vectors smaller, once they are made: fewer numbers, whole numbers of one byte, one bit each. The number behind pca says how many are left.</source>
        <translation>Façons de réduire des vecteurs déjà faits&#xa0;: moins de nombres, des entiers d&apos;un octet, un bit chacun. Le nombre après pca dit combien il en reste.</translation>
    </message>
    <message>
        <source>What a file of embeddings holds, what is right with it and what is not.</source>
        <translation>Ce que contient un fichier d&apos;embeddings, ce qui y est juste et ce qui ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>What a patch&apos;s difference is held against. all: those of all patches. alike: what became of the patches that looked most alike before, which leaves out what varies anyway, such as water, and what a whole kind of ground became, such as a crop that was harvested.</source>
        <translation>À quoi la différence d&apos;un patch est comparée. all : à celles de tous les patchs. alike : à ce que sont devenus les patchs qui se ressemblaient le plus avant, ce qui écarte ce qui varie de toute façon, comme l&apos;eau, et ce qu&apos;est devenue toute une sorte de sol, comme une culture récoltée.</translation>
    </message>
    <message>
        <source>What a vector is: patch; tile, one for each whole tile; or of windows of patches: mean2 for the mean of 2 x 2, gem2 for the generalised mean, stats2 for least, most, mean and deviation. Default: by the preset.</source>
        <translation>Ce qu&apos;est un vecteur&#xa0;: patch&#xa0;; tile, un par tuile entière&#xa0;; ou tiré de fenêtres de patchs&#xa0;: mean2 pour la moyenne de 2 x 2, gem2 pour la moyenne généralisée, stats2 pour minimum, maximum, moyenne et écart-type. Par défaut&#xa0;: selon le préréglage.</translation>
    </message>
    <message>
        <source>What became what</source>
        <translation>Ce qui est devenu quoi</translation>
    </message>
    <message>
        <source>What changed between two dates or more, with season and light taken out.</source>
        <translation>Ce qui a changé entre deux dates ou plus, saison et lumière éliminées.</translation>
    </message>
    <message>
        <source>What changed everywhere was taken out first; that is {turned:.0%} of how far the stable majority lay apart. The numbers compared hold {kept:.0%} of what varies in the vectors.</source>
        <translation>Ce qui a changé partout a d&apos;abord été éliminé&#xa0;; cela fait {turned:.0%} de l&apos;écart de la majorité stable. Les nombres comparés contiennent {kept:.0%} de ce qui varie dans les vecteurs.</translation>
    </message>
    <message>
        <source>What changed: {dates}</source>
        <translation>Ce qui a changé&#xa0;: {dates}</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Ce qui est écarté</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Ce qui est lu</translation>
    </message>
    <message>
        <source>What is tried where no list says: quick, two encoders at three sizes, in about a minute on a small scene; full, all installed encoders, five sizes, whole tiles, pooling and squeezing.</source>
        <translation>Ce qui est essayé quand aucune liste ne le dit&#xa0;: quick, deux encodeurs à trois tailles, en une minute environ sur une petite scène&#xa0;; full, tous les encodeurs installés, cinq tailles, tuiles entières, agrégation et compression.</translation>
    </message>
    <message>
        <source>What made the vectors; only vectors of one encoder are compared. Default: as the source tells, else its name.</source>
        <translation>Ce qui a produit les vecteurs&#xa0;; seuls des vecteurs d&apos;un même encodeur sont comparés. Par défaut&#xa0;: d&apos;après la source, sinon son nom.</translation>
    </message>
    <message>
        <source>What pip prints</source>
        <translation>Ce qu&apos;affiche pip</translation>
    </message>
    <message>
        <source>What the hits should look like. Needed where TEXT says nothing.</source>
        <translation>À quoi les correspondances doivent ressembler. Nécessaire si TEXT ne dit rien.</translation>
    </message>
    <message>
        <source>What the hits should not look like.</source>
        <translation>À quoi les correspondances ne doivent pas ressembler.</translation>
    </message>
    <message>
        <source>What the project holds of panel &apos;{}&apos; cannot be used ({}).</source>
        <translation>Ce que le projet contient du panneau «&#xa0;{}&#xa0;» est inutilisable ({}).</translation>
    </message>
    <message>
        <source>What there is for encoders to run on, and how fast they are there</source>
        <translation>Ce qui peut exécuter les encodeurs ici, et à quelle vitesse</translation>
    </message>
    <message>
        <source>What transformers, a kind of encoder, call the vector of a patch. A class token is of a whole tile.</source>
        <translation>Ce que les transformers, une sorte d&apos;encodeurs, appellent le vecteur d&apos;un patch. Un jeton de classe est celui d&apos;une tuile entière.</translation>
    </message>
    <message>
        <source>What you are looking for in words, with examples or without. Terms stand between commas; what follows &apos;not&apos; is not wanted. English words do best with most encoders.</source>
        <translation>Ce que vous cherchez, en mots, avec ou sans exemples. Les termes sont séparés par des virgules&#xa0;; ce qui suit «&#xa0;not&#xa0;» n&apos;est pas cherché. Avec la plupart des encodeurs, les mots anglais donnent les meilleurs résultats.</translation>
    </message>
    <message>
        <source>What you are looking for; hits and layers of this search have this name</source>
        <translation>Ce que vous cherchez&#xa0;; les correspondances et les couches de cette recherche portent ce nom</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where a figure would lie in 95 of 100 cases if other blocks of the same kind of ground had been labelled. Two settings are told apart by the interval of their difference, place by place.</source>
        <translation>Où se situerait un chiffre dans 95 cas sur 100 si d&apos;autres blocs du même genre de terrain avaient été étiquetés. Deux réglages se distinguent par l&apos;intervalle de leur différence, lieu par lieu.</translation>
    </message>
    <message>
        <source>Where encoders run; auto takes the graphics card where there is one that works.</source>
        <translation>Où les encodeurs s&apos;exécutent&#xa0;; auto prend la carte graphique s&apos;il y en a une qui fonctionne.</translation>
    </message>
    <message>
        <source>Where it is strong</source>
        <translation>Là où il est marqué</translation>
    </message>
    <message>
        <source>Where scenes overlap. all: every scene keeps its patches. newest: a patch whose centre lies on a patch of a newer scene is passed over by similar, cluster and index.</source>
        <translation>Là où des scènes se recouvrent. all&#xa0;: chaque scène garde ses patchs. newest&#xa0;: un patch dont le centre se trouve sur un patch d&apos;une scène plus récente est ignoré par similar, cluster et index.</translation>
    </message>
    <message>
        <source>Where the encoder runs; auto takes the graphics card where there is one that works. cuda:1 is the second card, cuda:0,1 takes both. tensorrt needs the libraries of TensorRT, and minutes to prepare an encoder.</source>
        <translation>Où l&apos;encodeur s&apos;exécute&#xa0;; auto prend la carte graphique s&apos;il y en a une qui fonctionne. cuda:1 est la deuxième carte, cuda:0,1 prend les deux. tensorrt a besoin des bibliothèques de TensorRT, et de quelques minutes pour préparer un encodeur.</translation>
    </message>
    <message>
        <source>Where the imagery comes from, for encoders of any bands, such as Clay: gives wavelengths, and the statistics that pixels are scaled by. Default: guessed by names, colours and pixel size, and told.</source>
        <translation>D&apos;où viennent les images, pour les encodeurs qui acceptent n&apos;importe quelles bandes, comme Clay&#xa0;: donne les longueurs d&apos;onde, et les statistiques qui servent à la mise à l&apos;échelle des pixels. Par défaut&#xa0;: deviné d&apos;après les noms, les couleurs et la taille de pixel, et signalé.</translation>
    </message>
    <message>
        <source>Whether an encoder beats plain bands cannot be told from these labels either.</source>
        <translation>Ces étiquettes ne disent pas non plus si un encodeur dépasse les bandes brutes.</translation>
    </message>
    <message>
        <source>Whether groups come back</source>
        <translation>Les groupes reviennent-ils</translation>
    </message>
    <message>
        <source>Whether it matters where the grid lies: 1 if not.</source>
        <translation>Si l&apos;emplacement de la grille importe&#xa0;: 1 si ce n&apos;est pas le cas.</translation>
    </message>
    <message>
        <source>Whether this Python can run the engine</source>
        <translation>Indique si ce Python peut exécuter le moteur</translation>
    </message>
    <message>
        <source>Which installed encoder runs. mosaiks works on any raster.</source>
        <translation>Quel encodeur installé s&apos;exécute. mosaiks convient à tout raster.</translation>
    </message>
    <message>
        <source>Which of the sensor&apos;s bands the chosen ones are, such as red,nir. Default: by their names.</source>
        <translation>Quelles bandes du capteur sont celles choisies, par exemple red,nir. Par défaut&#xa0;: d&apos;après leurs noms.</translation>
    </message>
    <message>
        <source>Which part of the raster gets vectors</source>
        <translation>Quelle partie du raster reçoit des vecteurs</translation>
    </message>
    <message>
        <source>Which patches an example means</source>
        <translation>Quels patchs désigne un exemple</translation>
    </message>
    <message>
        <source>Which patches to search. Another scene or another date works, if the encoder is the same.</source>
        <translation>Quels patchs parcourir. Une autre scène ou une autre date convient, si l&apos;encodeur est le même.</translation>
    </message>
    <message>
        <source>Which result is shown</source>
        <translation>Quel résultat est affiché</translation>
    </message>
    <message>
        <source>Whole layer</source>
        <translation>Couche entière</translation>
    </message>
    <message>
        <source>Windows on Intel and AMD (x86-64)</source>
        <translation>Windows sur Intel et AMD (x86-64)</translation>
    </message>
    <message>
        <source>With labelled points, lines or polygons, every setting is asked about the same places, on blocks of ground that nothing near was learned from. Where the intervals do not tell settings apart, no winner is named. Without labels the report says whether groups come back, whether tiles leave seams, and how much of a vector is its surroundings.</source>
        <translation>Avec des points, des lignes ou des polygones étiquetés, chaque réglage est interrogé sur les mêmes lieux, sur des blocs de terrain loin de tout ce qui a servi à l&apos;apprentissage. Si les intervalles ne départagent pas les réglages, aucun gagnant n&apos;est nommé. Sans étiquettes, le rapport dit si les groupes se retrouvent d&apos;une fois à l&apos;autre, si les tuiles laissent des raccords visibles, et quelle part d&apos;un vecteur vient de ses alentours.</translation>
    </message>
    <message>
        <source>With places that changed in the way you look for, such as new houses, only changes like these are kept: those whose vectors changed in the same direction.</source>
        <translation>Avec des lieux qui ont changé de la façon que vous cherchez, par exemple des maisons neuves, seuls les changements semblables sont conservés&#xa0;: ceux dont les vecteurs ont changé dans la même direction.</translation>
    </message>
    <message>
        <source>With rejected patches</source>
        <translation>Avec les patchs rejetés</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words for what is looked for, with examples or without, such as solar panels, not clouds: terms between commas, those after not are counterexamples. For encoders that know words.</source>
        <translation>Mots pour ce qui est cherché, avec ou sans exemples, par exemple solar panels, not clouds&#xa0;: des termes séparés par des virgules, ceux qui suivent not sont des contre-exemples. Pour les encodeurs qui connaissent les mots.</translation>
    </message>
    <message>
        <source>Words have {terms_count} terms between commas, at most {most_terms} can be; leave some out.</source>
        <translation>Les mots ont {terms_count} termes séparés par des virgules, {most_terms} au plus sont possibles&#xa0;; retirez-en.</translation>
    </message>
    <message>
        <source>Words have {words} numbers and the patches of &apos;{table}&apos; {patches}: these were reduced. Search the layer that they were made of.</source>
        <translation>Les mots ont {words} nombres et les patchs de «&#xa0;{table}&#xa0;» {patches}&#xa0;: ceux-ci ont été réduits. Cherchez dans la couche dont ils sont tirés.</translation>
    </message>
    <message>
        <source>Words need the Python package tokenizers, which this engine lacks ({error}); update the engine in QGIS, or run `pip install --no-deps tokenizers` in its environment.</source>
        <translation>Les mots ont besoin du paquet Python tokenizers, qui manque à ce moteur ({error})&#xa0;; mettez à jour le moteur dans QGIS, ou exécutez `pip install --no-deps tokenizers` dans son environnement.</translation>
    </message>
    <message>
        <source>Words need the encoder {id} that made the vectors, which is not installed; give its file by --encoder, such as {id}.onnx.</source>
        <translation>Les mots demandent l&apos;encodeur {id} qui a fait les vecteurs, et il n&apos;est pas installé ; donnez son fichier par --encoder, par exemple {id}.onnx.</translation>
    </message>
    <message>
        <source>Words {terms} mean nothing to the encoder {encoder}, which gives a zero vector for them; use other words.</source>
        <translation>Les mots {terms} ne disent rien à l&apos;encodeur {encoder}, qui donne pour eux un vecteur nul&#xa0;; utilisez d&apos;autres mots.</translation>
    </message>
    <message>
        <source>Words {text!r} name nothing that is wanted; write such as &apos;solar panels, not clouds&apos;.</source>
        <translation>Les mots {text!r} ne nomment rien qui soit cherché&#xa0;; écrivez par exemple «&#xa0;solar panels, not clouds&#xa0;».</translation>
    </message>
    <message>
        <source>Work with the new patches</source>
        <translation>Travailler avec les nouveaux patchs</translation>
    </message>
    <message>
        <source>WorldView-2 and 3, multispectral</source>
        <translation>WorldView-2 et 3, multispectral</translation>
    </message>
    <message>
        <source>Writes the patches of an embedding layer for other programs, and a STAC item (.json) beside the file. The file goes by its ending: .parquet, .tif, .zarr, .gpkg for ArcGIS, .npy. Embeddings from raster and Embeddings from table read it back.</source>
        <translation>Écrit les patchs d&apos;une couche d&apos;embeddings pour d&apos;autres programmes, et un élément STAC (.json) à côté du fichier. Le format du fichier dépend de son extension&#xa0;: .parquet, .tif, .zarr, .gpkg pour ArcGIS, .npy. «&#xa0;Embeddings depuis un raster&#xa0;» et «&#xa0;Embeddings depuis une table&#xa0;» le relisent.</translation>
    </message>
    <message>
        <source>Wrong: {}</source>
        <translation>Anomalie&#xa0;: {}</translation>
    </message>
    <message>
        <source>Zarr needs the package zarr, which the engine comes without; install it into the engine&apos;s Python (pip install zarr; Python 3.11 or newer)</source>
        <translation>Zarr a besoin du paquet zarr, qui n&apos;est pas livré avec le moteur&#xa0;; installez-le dans le Python du moteur (pip install zarr&#xa0;; Python 3.11 ou plus récent)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>Zoomer sur</translation>
    </message>
    <message>
        <source>Zoom to the hits</source>
        <translation>Zoomer sur les correspondances</translation>
    </message>
    <message>
        <source>Zoom to this patch (Enter)</source>
        <translation>Zoomer sur ce patch (Entrée)</translation>
    </message>
    <message>
        <source>Zoom {}</source>
        <translation>Zoom {}</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>un objet JSON</translation>
    </message>
    <message>
        <source>a JSON object or null</source>
        <translation>un objet JSON ou null</translation>
    </message>
    <message>
        <source>a class token and {registers} registers before the patches</source>
        <translation>un jeton de classe et {registers} registres avant les patchs</translation>
    </message>
    <message>
        <source>a class token before the patches</source>
        <translation>un jeton de classe avant les patchs</translation>
    </message>
    <message>
        <source>a classification</source>
        <translation>une classification</translation>
    </message>
    <message>
        <source>a comparison</source>
        <translation>une comparaison</translation>
    </message>
    <message>
        <source>a kept patch takes {listed}: {tile} px is proposed</source>
        <translation>un patch conservé prend {listed}&#xa0;: {tile} px est proposé</translation>
    </message>
    <message>
        <source>a layer needs patches, and none has its centre in the extent; give another extent</source>
        <translation>une couche a besoin de patchs, et aucun n&apos;a son centre dans l&apos;emprise&#xa0;; donnez une autre emprise</translation>
    </message>
    <message>
        <source>a layer of these {count:,} patches cannot be made, it takes 1 to {most_patches:,}; give another extent with the same command, which keeps the scenes that are done</source>
        <translation>impossible de faire une couche de ces {count:,} patchs, elle en prend de 1 à {most_patches:,}&#xa0;; donnez une autre emprise avec la même commande, qui garde les scènes déjà faites</translation>
    </message>
    <message>
        <source>a libc other than glibc</source>
        <translation>une libc autre que glibc</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a list of points</source>
        <translation>une liste de points</translation>
    </message>
    <message>
        <source>a map of classes, learned from a few labelled patches</source>
        <translation>une carte de classes, apprise à partir de quelques patchs étiquetés</translation>
    </message>
    <message>
        <source>a mask is given as a file and as text; give one of them</source>
        <translation>un masque est donné à la fois comme fichier et comme texte&#xa0;; donnez l&apos;un des deux</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a patch is given both as an example and as a counterexample; drop one of the two</source>
        <translation>un patch est donné à la fois comme exemple et comme contre-exemple&#xa0;; retirez l&apos;un des deux</translation>
    </message>
    <message>
        <source>a patch is {across:.0f} m wide and {down:.0f} m high on the ground; reproject the raster for square ones</source>
        <translation>un patch mesure {across:.0f} m de large et {down:.0f} m de haut au sol&#xa0;; reprojetez le raster pour en avoir des carrés</translation>
    </message>
    <message>
        <source>a patch of {patch} px is {across:.6g} x {down:.6g} {unit}, and {raster} holds {target_width:.6g} x {target_height:.6g} there: no patch can have {min_valid:.0%} valid pixels; give a finer resolution than {pixel_x:.6g}, a smaller patch, or a lower min-valid</source>
        <translation>un patch de {patch} px fait {across:.6g} x {down:.6g} {unit}, et {raster} n&apos;y contient que {target_width:.6g} x {target_height:.6g}&#xa0;: aucun patch ne peut avoir {min_valid:.0%} de pixels valides&#xa0;; donnez une résolution plus fine que {pixel_x:.6g}, un patch plus petit, ou un min-valid plus bas</translation>
    </message>
    <message>
        <source>a tile of {tile} px ran out of memory: a limit of this machine, not of the model</source>
        <translation>une tuile de {tile} px a manqué de mémoire&#xa0;: une limite de cette machine, pas du modèle</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>environ {}</translation>
    </message>
    <message>
        <source>add it by hand</source>
        <translation>l&apos;ajouter à la main</translation>
    </message>
    <message>
        <source>adjusted Rand index</source>
        <translation>indice de Rand ajusté</translation>
    </message>
    <message>
        <source>adjusted Rand index {mean:.2f}, {least:.2f} to {most:.2f} over three draws</source>
        <translation>indice de Rand ajusté {mean:.2f}, de {least:.2f} à {most:.2f} sur trois tirages</translation>
    </message>
    <message>
        <source>adjusted Rand index, k = 8</source>
        <translation>indice de Rand ajusté, k = 8</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>ressemblance</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>all arrays have their checksums</source>
        <translation>tous les tableaux ont leurs sommes de contrôle</translation>
    </message>
    <message>
        <source>all bands</source>
        <translation>toutes les bandes</translation>
    </message>
    <message>
        <source>all geometries are valid</source>
        <translation>toutes les géométries sont valides</translation>
    </message>
    <message>
        <source>all labels lie outside the scene: they reach from {low} to {high}, the scene from {xmin:.8g},{ymin:.8g} to {xmax:.8g},{ymax:.8g}; check the coordinate system of the labels</source>
        <translation>toutes les étiquettes sont en dehors de la scène&#xa0;: elles vont de {low} à {high}, la scène de {xmin:.8g},{ymin:.8g} à {xmax:.8g},{ymax:.8g}&#xa0;; vérifiez le système de coordonnées des étiquettes</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>en entier</translation>
    </message>
    <message>
        <source>all of the layer</source>
        <translation>toutes celles de la couche</translation>
    </message>
    <message>
        <source>all places lie where row and col say</source>
        <translation>tous les lieux sont là où le disent row et col</translation>
    </message>
    <message>
        <source>all places lie within their coordinate system ({crs})</source>
        <translation>tous les lieux sont à l&apos;intérieur de leur système de coordonnées ({crs})</translation>
    </message>
    <message>
        <source>all vectors ({count}) are the same but for rounding, so there is nothing to reduce; embed a larger area</source>
        <translation>tous les vecteurs ({count}) sont les mêmes aux arrondis près, il n&apos;y a donc rien à réduire ; encodez une zone plus grande</translation>
    </message>
    <message>
        <source>all vectors ({vectors}) are the same but for rounding, so there is nothing to group; embed a larger area, or with another encoder</source>
        <translation>tous les vecteurs ({vectors}) sont les mêmes aux arrondis près, il n&apos;y a donc rien à regrouper ; encodez une zone plus grande, ou avec un autre encodeur</translation>
    </message>
    <message>
        <source>all vectors ({vectors}) are zero: the encoder sees no difference anywhere; embed a larger area, or with another encoder</source>
        <translation>tous les vecteurs ({vectors}) sont nuls : l&apos;encodeur ne voit de différence nulle part ; encodez une zone plus grande, ou avec un autre encodeur</translation>
    </message>
    <message>
        <source>all vectors are finite</source>
        <translation>tous les vecteurs sont finis</translation>
    </message>
    <message>
        <source>all vectors have {rows_dim} numbers, in {column} ({value})</source>
        <translation>tous les vecteurs ont {rows_dim} nombres, dans {column} ({value})</translation>
    </message>
    <message>
        <source>all {vectors:,} vectors of {path} are zero or not finite and belong to no group; embed again with a larger --min-valid, or with another encoder</source>
        <translation>les {vectors:,} vecteurs de {path} sont tous nuls ou non finis et n&apos;appartiennent à aucun groupe&#xa0;; encodez à nouveau avec un --min-valid plus grand, ou avec un autre encodeur</translation>
    </message>
    <message>
        <source>an item of the list has no id, needs one; check the list</source>
        <translation>un élément de la liste n&apos;a pas d&apos;id, il en faut un&#xa0;; vérifiez la liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>an unknown device</source>
        <translation>un périphérique inconnu</translation>
    </message>
    <message>
        <source>another run has just written into {folder}; run the same command again</source>
        <translation>une autre exécution vient d&apos;écrire dans {folder}&#xa0;; relancez la même commande</translation>
    </message>
    <message>
        <source>another run is making scene {scene_id}; run the same command again later</source>
        <translation>une autre exécution fait la scène {scene_id}&#xa0;; relancez la même commande plus tard</translation>
    </message>
    <message>
        <source>another run is writing into {path}; wait until it is done, or give another folder</source>
        <translation>une autre exécution écrit dans {path}&#xa0;; attendez qu&apos;elle ait fini, ou donnez un autre dossier</translation>
    </message>
    <message>
        <source>another sweep is writing into {folder}; wait until it is done, or give another</source>
        <translation>un autre balayage écrit dans {folder}&#xa0;; attendez qu&apos;il ait fini, ou donnez-en un autre</translation>
    </message>
    <message>
        <source>any bands</source>
        <translation>n&apos;importe quelles bandes</translation>
    </message>
    <message>
        <source>array {scales} of {source} has {count} scales along its axis {axis}, needs {needed}; fetch the store again</source>
        <translation>le tableau {scales} de {source} a {count} échelles le long de son axe {axis}, il en faut {needed}&#xa0;; récupérez à nouveau le store</translation>
    </message>
    <message>
        <source>as everywhere</source>
        <translation>comme partout</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>comme indiqué</translation>
    </message>
    <message>
        <source>as the layer is shown</source>
        <translation>comme la couche est affichée</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>asset {name} of item {id} has address {href!r}, which cannot be read ({error}); check the list</source>
        <translation>l&apos;asset {name} de l&apos;élément {id} a l&apos;adresse {href!r}, qui est illisible ({error})&#xa0;; vérifiez la liste</translation>
    </message>
    <message>
        <source>asset {name} of item {id} has no href, needs one; check the list</source>
        <translation>l&apos;asset {name} de l&apos;élément {id} n&apos;a pas de href, il en faut un&#xa0;; vérifiez la liste</translation>
    </message>
    <message>
        <source>at least two finite numbers</source>
        <translation>au moins deux nombres finis</translation>
    </message>
    <message>
        <source>auto goes by the ending of the file.</source>
        <translation>auto se fie à l&apos;extension du fichier.</translation>
    </message>
    <message>
        <source>auto is full precision (fp32). fp16 is faster on graphics cards, int8 on processors; how far their vectors differ is measured and told.</source>
        <translation>auto est la pleine précision (fp32). fp16 est plus rapide sur les cartes graphiques, int8 sur les processeurs&#xa0;; l&apos;écart entre leurs vecteurs est mesuré et indiqué.</translation>
    </message>
    <message>
        <source>axes of {array} in {source} are {names}, need to be embedding, y and x, and at most a time; name them (dimension_names)</source>
        <translation>les axes de {array} dans {source} sont {names}, ils doivent être embedding, y et x, avec au plus un temps&#xa0;; nommez-les (dimension_names)</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>exactitude équilibrée</translation>
    </message>
    <message>
        <source>balanced accuracy of a linear probe</source>
        <translation>exactitude équilibrée d&apos;une sonde linéaire</translation>
    </message>
    <message>
        <source>balanced accuracy of named clusters</source>
        <translation>exactitude équilibrée de clusters nommés</translation>
    </message>
    <message>
        <source>band {band} does not exist, {bands}; choose among them</source>
        <translation>la bande {band} n&apos;existe pas, {bands}&#xa0;; choisissez parmi celles-ci</translation>
    </message>
    <message>
        <source>band {band} is alpha, which says where there are pixels and is not imagery; {known}: choose among them</source>
        <translation>la bande {band} est alpha, elle dit où il y a des pixels et n&apos;est pas une image&#xa0;; {known}&#xa0;: choisissez parmi celles-ci</translation>
    </message>
    <message>
        <source>band {band} is {value:g} all over {tiles:,} of {tiles_done:,} tiles, and counts as ground there; if these are gaps, give the raster the nodata value {value:g} (gdal_edit.py -a_nodata {value:g})</source>
        <translation>la bande {band} vaut {value:g} partout sur {tiles:,} des {tiles_done:,} tuiles, et y compte comme terrain&#xa0;; s&apos;il s&apos;agit de vides, donnez au raster la valeur nodata {value:g} (gdal_edit.py -a_nodata {value:g})</translation>
    </message>
    <message>
        <source>band {band} of {path} has the scale {scale} and the offset {offset}, needs numbers; correct the metadata, such as with gdal_edit.py</source>
        <translation>la bande {band} de {path} a l&apos;échelle {scale} et le décalage {offset}, il faut des nombres ; corrigez les métadonnées, par exemple avec gdal_edit.py</translation>
    </message>
    <message>
        <source>bands given: {given}, encoder {encoder} needs at least 1</source>
        <translation>bandes données : {given}, l&apos;encodeur {encoder} en demande au moins 1</translation>
    </message>
    <message>
        <source>bands given: {given}, encoder {encoder} needs {need} ({names})</source>
        <translation>bandes données : {given}, l&apos;encodeur {encoder} en demande {need} ({names})</translation>
    </message>
    <message>
        <source>bands given: {given}, encoder {encoder} needs {need} ({names}), or {fewer_count} ({fewer})</source>
        <translation>bandes données : {given}, l&apos;encodeur {encoder} en demande {need} ({names}), ou {fewer_count} ({fewer})</translation>
    </message>
    <message>
        <source>bands of {source}: {count} of {kinds}, those of AlphaEarth&apos;s files: 64 of int8; leave the product at auto, or say raster</source>
        <translation>bandes de {source} : {count} de {kinds}, celles des fichiers d&apos;AlphaEarth : 64 de int8 ; laissez le produit sur auto, ou indiquez raster</translation>
    </message>
    <message>
        <source>bands that {onnx_file} takes: {bands}, that its card names: {bands_count}; mend bands of the card</source>
        <translation>bandes que {onnx_file} prend : {bands}, que sa fiche nomme : {bands_count} ; corrigez bands de la fiche</translation>
    </message>
    <message>
        <source>bands {listed} by their {how}</source>
        <translation>bandes {listed}, d&apos;après&#xa0;: {how}</translation>
    </message>
    <message>
        <source>bands {listed} taken in order as {names}; give bands to choose</source>
        <translation>bandes {listed} prises dans l&apos;ordre comme {names}&#xa0;; donnez bands pour choisir</translation>
    </message>
    <message>
        <source>bands: any number runs; which ones the model was trained on is not in the file</source>
        <translation>bandes&#xa0;: tout nombre fonctionne&#xa0;; celles de l&apos;entraînement du modèle ne sont pas dans le fichier</translation>
    </message>
    <message>
        <source>bands: red, green, blue is a guess, and so are their order and wavelengths</source>
        <translation>bandes&#xa0;: rouge, vert, bleu est une supposition, comme leur ordre et leurs longueurs d&apos;onde</translation>
    </message>
    <message>
        <source>bands: what the {bands} are, and their wavelengths</source>
        <translation>bandes&#xa0;: ce que sont les {bands}, et leurs longueurs d&apos;onde</translation>
    </message>
    <message>
        <source>bands: {bands}</source>
        <translation>bandes&#xa0;: {bands}</translation>
    </message>
    <message>
        <source>batch is {batch}, needs to be at least 1</source>
        <translation>batch vaut {batch}, doit être au moins 1</translation>
    </message>
    <message>
        <source>batch {batch} changes nothing: encoder {encoder} takes {fixed} tile(s) at once and no other number</source>
        <translation>batch {batch} ne change rien&#xa0;: l&apos;encodeur {encoder} prend {fixed} tuile(s) à la fois et pas un autre nombre</translation>
    </message>
    <message>
        <source>before it was ready, with {python}</source>
        <translation>avant d&apos;être prêt, avec {python}</translation>
    </message>
    <message>
        <source>before the self-test began</source>
        <translation>avant le début de l&apos;autotest</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>des données binaires</translation>
    </message>
    <message>
        <source>binary data or lists</source>
        <translation>des données binaires ou des listes</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blocs</translation>
    </message>
    <message>
        <source>bringing them back was cancelled</source>
        <translation>leur restauration a été annulée</translation>
    </message>
    <message>
        <source>by their {kinds}</source>
        <translation>d&apos;après leurs {kinds}</translation>
    </message>
    <message>
        <source>by their {kinds} ({sensor})</source>
        <translation>d&apos;après leurs {kinds} ({sensor})</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>cache folder {cache_folder} cannot be written ({reason}), so that the fit is not kept for other runs; set TERRAPATCH_CACHE to a folder that can be written</source>
        <translation>le dossier de cache {cache_folder} n&apos;est pas accessible en écriture ({reason}), l&apos;ajustement n&apos;est donc pas gardé pour d&apos;autres exécutions&#xa0;; donnez à TERRAPATCH_CACHE un dossier accessible en écriture</translation>
    </message>
    <message>
        <source>cache: {folder}</source>
        <translation>cache&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>card {file} cannot be read ({error}); `terrapatch inspect` proposes a new one</source>
        <translation>impossible de lire la fiche {file} ({error})&#xa0;; `terrapatch inspect` en propose une nouvelle</translation>
    </message>
    <message>
        <source>card {file} holds {kind}, needs a JSON object</source>
        <translation>la fiche {file} contient {kind}, il faut un objet JSON</translation>
    </message>
    <message>
        <source>card: bands are flexible, the model takes {bands_count} and no other number</source>
        <translation>fiche&#xa0;: les bandes sont libres, le modèle en prend {bands_count} et aucun autre nombre</translation>
    </message>
    <message>
        <source>card: bands {bands_count}, the model takes {other_bands_count}</source>
        <translation>fiche : bands {bands_count}, le modèle en prend {other_bands_count}</translation>
    </message>
    <message>
        <source>card: batch is {batch}, the model takes {fixed_batch} tile(s) at once</source>
        <translation>fiche&#xa0;: batch vaut {batch}, le modèle prend {fixed_batch} tuile(s) à la fois</translation>
    </message>
    <message>
        <source>card: data_files are {data_files}, the model has {other_data_files}</source>
        <translation>fiche&#xa0;: data_files vaut {data_files}, le modèle a {other_data_files}</translation>
    </message>
    <message>
        <source>card: dims of the pixels are {pixels_dims}, running shows {other_pixels_dims}</source>
        <translation>fiche&#xa0;: dims des pixels vaut {pixels_dims}, l&apos;exécution montre {other_pixels_dims}</translation>
    </message>
    <message>
        <source>card: inputs are {names}, the model takes {shown}</source>
        <translation>fiche&#xa0;: les entrées sont {names}, le modèle prend {shown}</translation>
    </message>
    <message>
        <source>card: window is {window}, the model takes {seen_window}</source>
        <translation>fiche&#xa0;: window vaut {window}, le modèle prend {seen_window}</translation>
    </message>
    <message>
        <source>card: {what} is {said}, running shows {ran}</source>
        <translation>fiche&#xa0;: {what} vaut {said}, l&apos;exécution montre {ran}</translation>
    </message>
    <message>
        <source>center-positions is {wanted!r}, needs to be auto, on or off</source>
        <translation>center-positions vaut {wanted!r}, doit être auto, on ou off</translation>
    </message>
    <message>
        <source>center-positions takes means over tiles, this run has {tiles}; use a smaller tile or leave it out</source>
        <translation>center-positions fait des moyennes sur les tuiles, cette exécution en a {tiles}&#xa0;; utilisez une tuile plus petite ou retirez l&apos;option</translation>
    </message>
    <message>
        <source>center-positions: a tile is one patch, so all have the same place in it; leave the option out</source>
        <translation>center-positions&#xa0;: une tuile fait un seul patch, tous y ont donc la même place&#xa0;; retirez l&apos;option</translation>
    </message>
    <message>
        <source>center-positions: tiles of this run: {tiles}; with fewer than {few_tiles} much of the ground&apos;s own look goes with the mean</source>
        <translation>center-positions : tuiles de ce traitement : {tiles} ; avec moins de {few_tiles}, une bonne part de l&apos;aspect propre du terrain disparaît avec la moyenne</translation>
    </message>
    <message>
        <source>change</source>
        <translation>changement</translation>
    </message>
    <message>
        <source>change compares two or more sets, got {paths_count}; give those of two dates</source>
        <translation>change compare deux jeux ou plus, en a reçu {paths_count}&#xa0;; donnez ceux de deux dates</translation>
    </message>
    <message>
        <source>changes from here on ({:.1f})</source>
        <translation>changements à partir d&apos;ici ({:.1f})</translation>
    </message>
    <message>
        <source>channels last</source>
        <translation>bandes en dernier</translation>
    </message>
    <message>
        <source>check subtract and multiply, which change the pixels</source>
        <translation>vérifiez subtract et multiply, qui changent les pixels</translation>
    </message>
    <message>
        <source>check the NVIDIA driver</source>
        <translation>vérifiez le pilote NVIDIA</translation>
    </message>
    <message>
        <source>check the scaling and the pixel unit on the encoder&apos;s card</source>
        <translation>vérifiez la mise à l&apos;échelle et l&apos;unité des pixels sur la fiche de l&apos;encodeur</translation>
    </message>
    <message>
        <source>checking that {encoder} does what its card says</source>
        <translation>vérification que {encoder} fait ce que dit sa fiche</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>choisir…</translation>
    </message>
    <message>
        <source>classes {other!r} and {name!r} in field {field} of {file} differ only by case; give both one name, or two that differ</source>
        <translation>les classes {other!r} et {name!r} du champ {field} de {file} ne diffèrent que par la casse&#xa0;; donnez aux deux un même nom, ou des noms différents</translation>
    </message>
    <message>
        <source>classify needs labels to learn from, or a model that was saved; give one of the two</source>
        <translation>classify a besoin d&apos;étiquettes pour apprendre, ou d&apos;un modèle enregistré&#xa0;; donnez l&apos;un des deux</translation>
    </message>
    <message>
        <source>closed its output, did not end, and was stopped</source>
        <translation>a fermé sa sortie, ne s&apos;est pas terminé et a été arrêté</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>cluster</translation>
    </message>
    <message>
        <source>cluster {before} to cluster {after}: {size}</source>
        <translation>du cluster {before} au cluster {after}&#xa0;: {size}</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation>clusters</translation>
    </message>
    <message>
        <source>coarsen is {factor:,} pixels a side, and {name} has {rows:,} x {cols:,}; give a smaller number</source>
        <translation>coarsen vaut {factor:,} pixels de côté, et {name} en a {rows:,} x {cols:,} ; donnez un nombre plus petit</translation>
    </message>
    <message>
        <source>coarsen is {factor}, needs to be 1 or more pixels a side; give a larger number</source>
        <translation>coarsen vaut {factor}, doit être d&apos;au moins 1 pixel de côté&#xa0;; donnez un nombre plus grand</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>couleurs</translation>
    </message>
    <message>
        <source>column {asked!r} of {name} holds no vectors; {candidates}; its columns are {schema}</source>
        <translation>la colonne {asked!r} de {name} ne contient pas de vecteurs&#xa0;; {candidates}&#xa0;; ses colonnes sont {schema}</translation>
    </message>
    <message>
        <source>column {column} holds texts that are not lists of numbers ({error}); name another by --vectors</source>
        <translation>la colonne {column} contient des textes qui ne sont pas des listes de nombres ({error}) ; nommez-en une autre par --vectors</translation>
    </message>
    <message>
        <source>column {column} holds values of {sizes} bytes, needs {itemsize} for each number and one length for all</source>
        <translation>la colonne {column} contient des valeurs de {sizes} octets, il en faut {itemsize} par nombre et une seule longueur pour toutes</translation>
    </message>
    <message>
        <source>column {column} holds vectors of {lengths} numbers, and only vectors of one length compare; give a table of one encoder</source>
        <translation>la colonne {column} contient des vecteurs de {lengths} nombres, et seuls des vecteurs de même longueur sont comparables&#xa0;; donnez une table d&apos;un seul encodeur</translation>
    </message>
    <message>
        <source>column {column} holds whole numbers and nothing tells their scale; they are taken as they are</source>
        <translation>la colonne {column} contient des entiers et rien n&apos;indique leur échelle&#xa0;; ils sont pris tels quels</translation>
    </message>
    <message>
        <source>column {column} of {table} holds vectors of {dim} and {second_values_shape} numbers, and only vectors of one length compare; give a table of one encoder</source>
        <translation>la colonne {column} de {table} contient des vecteurs de {dim} et de {second_values_shape} nombres, et seuls des vecteurs de même longueur sont comparables&#xa0;; donnez une table d&apos;un seul encodeur</translation>
    </message>
    <message>
        <source>column {column} of {table} is empty in all rows ({rows:,}); give another table</source>
        <translation>la colonne {column} de {table} est vide dans toutes les lignes ({rows:,}) ; donnez une autre table</translation>
    </message>
    <message>
        <source>column {name} of {table} holds no geometries ({error}); name another by --geometry</source>
        <translation>la colonne {name} de {table} ne contient pas de géométries ({error})&#xa0;; indiquez-en une autre avec --geometry</translation>
    </message>
    <message>
        <source>column {name} of {table} holds {kind}, needs WKB, WKT, GeoArrow&apos;s points or polygons, or boxes of xmin, ymin, xmax and ymax; name another by --geometry</source>
        <translation>la colonne {name} de {table} contient {kind}, il faut du WKB, du WKT, des points ou polygones GeoArrow, ou des rectangles de xmin, ymin, xmax et ymax ; nommez-en une autre par --geometry</translation>
    </message>
    <message>
        <source>column {name} of {table} holds {type}, needs numbers; name others by --geometry</source>
        <translation>la colonne {name} de {table} contient {type}, il faut des nombres&#xa0;; indiquez-en d&apos;autres avec --geometry</translation>
    </message>
    <message>
        <source>column {told_by} of {table} is empty in all rows ({rows:,}); name another by --geometry</source>
        <translation>la colonne {told_by} de {table} est vide dans toutes les lignes ({rows:,}) ; nommez-en une autre par --geometry</translation>
    </message>
    <message>
        <source>comes from the Microsoft Store, which hides the folders that it writes; take one from python.org</source>
        <translation>vient du Microsoft Store, qui cache les dossiers qu&apos;il écrit&#xa0;; prenez-en un de python.org</translation>
    </message>
    <message>
        <source>context share</source>
        <translation>part du contexte</translation>
    </message>
    <message>
        <source>coordinate system {text!r} of {name} is not known ({error}); give it by --crs, such as EPSG:4326</source>
        <translation>le système de coordonnées {text!r} de {name} est inconnu ({error})&#xa0;; donnez-le avec --crs, par exemple EPSG:4326</translation>
    </message>
    <message>
        <source>coordinate system {text!r} of {source} is not known ({error}); correct it in the attributes of the store, such as proj:code EPSG:32633</source>
        <translation>le système de coordonnées {text!r} de {source} est inconnu ({error})&#xa0;; corrigez-le dans les attributs du store, par exemple proj:code EPSG:32633</translation>
    </message>
    <message>
        <source>coordinates {name} of {source} are not evenly spaced, and a grid needs that; add spatial:transform to its attributes</source>
        <translation>les coordonnées {name} de {source} ne sont pas régulièrement espacées, ce qu&apos;exige une grille&#xa0;; ajoutez spatial:transform à ses attributs</translation>
    </message>
    <message>
        <source>crashed (SIGABRT)</source>
        <translation>a planté (SIGABRT)</translation>
    </message>
    <message>
        <source>crashed (SIGBUS)</source>
        <translation>a planté (SIGBUS)</translation>
    </message>
    <message>
        <source>crashed (SIGILL)</source>
        <translation>a planté (SIGILL)</translation>
    </message>
    <message>
        <source>crashed (SIGSEGV)</source>
        <translation>a planté (SIGSEGV)</translation>
    </message>
    <message>
        <source>crashed (access violation)</source>
        <translation>a planté (violation d&apos;accès)</translation>
    </message>
    <message>
        <source>crashed (illegal instruction)</source>
        <translation>a planté (instruction illégale)</translation>
    </message>
    <message>
        <source>crashed (stack buffer overrun)</source>
        <translation>a planté (dépassement d&apos;un tampon de pile)</translation>
    </message>
    <message>
        <source>crashed (stack overflow)</source>
        <translation>a planté (débordement de pile)</translation>
    </message>
    <message>
        <source>date is {text!r}, needs to be a day that exists, in ISO form such as 2020-05-18</source>
        <translation>la date est {text!r}, elle doit être un jour qui existe, sous forme ISO comme 2020-05-18</translation>
    </message>
    <message>
        <source>date is {text!r}, needs to be {earliest_year} or later; give the day on which the imagery was taken, or &apos;unknown&apos; if it is not known</source>
        <translation>date vaut {text!r}, doit être {earliest_year} ou plus tard&#xa0;; donnez le jour de la prise de vue, ou «&#xa0;unknown&#xa0;» s&apos;il est inconnu</translation>
    </message>
    <message>
        <source>date {date}, by {reason}; give --date for another, or --date {unknown_date}</source>
        <translation>date {date}, d&apos;après {reason}&#xa0;; donnez --date pour une autre, ou --date {unknown_date}</translation>
    </message>
    <message>
        <source>dates are {dates!r}, and the last is before the first; swap them</source>
        <translation>les dates sont {dates!r}, et la dernière précède la première&#xa0;; inversez-les</translation>
    </message>
    <message>
        <source>dates are {dates!r}, need a day, month or year such as 2024-05, or two such as 2024-05-01/2024-09-30, of which one may be missing</source>
        <translation>les dates sont {dates!r}&#xa0;; il faut un jour, un mois ou une année, comme 2024-05, ou deux, comme 2024-05-01/2024-09-30, dont l&apos;un peut manquer</translation>
    </message>
    <message>
        <source>dates or times</source>
        <translation>des dates ou des heures</translation>
    </message>
    <message>
        <source>decibel</source>
        <translation>décibel</translation>
    </message>
    <message>
        <source>decibels</source>
        <translation>décibels</translation>
    </message>
    <message>
        <source>declares a dynamic batch, but takes one tile at a time: {reason}</source>
        <translation>déclare un batch dynamique, mais prend une seule tuile à la fois&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>declares dynamic {sized}, but holds for {tile_px} px only (a table of positions of a fixed size, most likely): {complaints}</source>
        <translation>déclare {sized} comme dynamique, mais ne fonctionne qu&apos;avec {tile_px} px (sans doute une table de positions de taille fixe)&#xa0;: {complaints}</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>degrés</translation>
    </message>
    <message>
        <source>device auto takes {name}: {reason}</source>
        <translation>le périphérique auto prend {name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>device is {wanted!r}, needs to be one of {known}, or a card by its number such as cuda:1 or cuda:0,1</source>
        <translation>device vaut {wanted!r}, doit être l&apos;un de {known}, ou une carte par son numéro, par exemple cuda:1 ou cuda:0,1</translation>
    </message>
    <message>
        <source>device is {wanted!r}, needs to name graphics cards that this machine has: {names}</source>
        <translation>le périphérique est {wanted!r}, il doit désigner des cartes graphiques de cette machine&#xa0;: {names}</translation>
    </message>
    <message>
        <source>device is {wanted!r}, which names a card twice; name each once</source>
        <translation>device vaut {wanted!r}, qui nomme deux fois une carte&#xa0;; nommez chacune une seule fois</translation>
    </message>
    <message>
        <source>device {device}: ONNX Runtime could not start {name} ({why}); check the NVIDIA driver and the libraries of {libraries} and cuDNN, or use device cpu</source>
        <translation>périphérique {device}&#xa0;: ONNX Runtime n&apos;a pas pu démarrer {name} ({why})&#xa0;; vérifiez le pilote NVIDIA et les bibliothèques de {libraries} et cuDNN, ou utilisez device cpu</translation>
    </message>
    <message>
        <source>device {name} does not work</source>
        <translation>le périphérique {name} ne fonctionne pas</translation>
    </message>
    <message>
        <source>device {name}: {found}</source>
        <translation>périphérique {name}&#xa0;: {found}</translation>
    </message>
    <message>
        <source>device {wanted}: {why}; {remedy}, or use device cpu</source>
        <translation>périphérique {wanted}&#xa0;: {why}&#xa0;; {remedy}, ou utilisez device cpu</translation>
    </message>
    <message>
        <source>did not answer within {seconds:.0f} s</source>
        <translation>n&apos;a pas répondu en {seconds:.0f} s</translation>
    </message>
    <message>
        <source>digital number of Collection 2 level 1</source>
        <translation>compte numérique de Collection 2 niveau 1</translation>
    </message>
    <message>
        <source>digital number of Collection 2 level 2: reflectance = 0.0000275 x number - 0.2</source>
        <translation>compte numérique de Collection 2 niveau 2&#xa0;: réflectance = 0.0000275 x nombre - 0.2</translation>
    </message>
    <message>
        <source>digital number of the provider</source>
        <translation>compte numérique du fournisseur</translation>
    </message>
    <message>
        <source>digital numbers (reflectance x 10000)</source>
        <translation>comptes numériques (réflectance x 10000)</translation>
    </message>
    <message>
        <source>digital numbers around {level}</source>
        <translation>des comptes numériques autour de {level}</translation>
    </message>
    <message>
        <source>digital numbers of another scale</source>
        <translation>des comptes numériques d&apos;une autre échelle</translation>
    </message>
    <message>
        <source>dims is {dims}, needs 1 to {most} for {count} vectors of {length} numbers; choose another dims</source>
        <translation>dims vaut {dims}, doit être entre 1 et {most} pour {count} vecteurs de {length} nombres&#xa0;; choisissez un autre dims</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distance</translation>
    </message>
    <message>
        <source>division by 255, then mean and deviation of each band</source>
        <translation>division par 255, puis moyenne et écart-type de chaque bande</translation>
    </message>
    <message>
        <source>does not answer as a Python does</source>
        <translation>ne répond pas comme un Python</translation>
    </message>
    <message>
        <source>does not run as a Python ({kind})</source>
        <translation>ne s&apos;exécute pas comme un Python ({kind})</translation>
    </message>
    <message>
        <source>draw or select points, lines or polygons on the patches</source>
        <translation>dessinez ou sélectionnez des points, des lignes ou des polygones sur les patchs</translation>
    </message>
    <message>
        <source>embed both with the same encoder</source>
        <translation>encodez les deux avec le même encodeur</translation>
    </message>
    <message>
        <source>embed both with the same encoder; MOSAIKS is fitted on each layer anew: make one by `terrapatch fit-mosaiks` and use it for both</source>
        <translation>encodez les deux avec le même encodeur&#xa0;; MOSAIKS est ajusté à nouveau sur chaque couche&#xa0;: faites-en un avec `terrapatch fit-mosaiks` et utilisez-le pour les deux</translation>
    </message>
    <message>
        <source>embedding,aggregate,average,mean,resample,larger</source>
        <translation>embedding,agréger,moyenne,rééchantillonner,agrandir,aggregate,average,mean,resample,larger</translation>
    </message>
    <message>
        <source>embedding,alphaearth,tessera,satellite embedding,import,zarr,cog,geotessera</source>
        <translation>embedding,alphaearth,tessera,embedding satellite,importer,import,zarr,cog,geotessera</translation>
    </message>
    <message>
        <source>embedding,change detection,time,dates,difference,before,after</source>
        <translation>embedding,détection de changement,temps,dates,différence,avant,après,change detection,before,after</translation>
    </message>
    <message>
        <source>embedding,classification,supervised,land cover,accuracy,confusion,area,probe,forest</source>
        <translation>embedding,classification,supervisée,occupation du sol,exactitude,confusion,surface,land cover,accuracy,probe,forest</translation>
    </message>
    <message>
        <source>embedding,dataset,scenes,geoparquet,open,patches</source>
        <translation>embedding,jeu de données,scènes,geoparquet,ouvrir,patchs,dataset,open</translation>
    </message>
    <message>
        <source>embedding,encoder,batch,scenes,stac,geoparquet,dataset,mosaic</source>
        <translation>embedding,encodeur,lot,scènes,encoder,batch,stac,geoparquet,dataset,mosaïque</translation>
    </message>
    <message>
        <source>embedding,encoder,mosaiks,random features,convolution,onnx,train</source>
        <translation>embedding,encodeur,mosaiks,caractéristiques aléatoires,convolution,onnx,entraîner,random features,train</translation>
    </message>
    <message>
        <source>embedding,encoder,onnx,foundation model,features,patch,mosaiks,deep learning</source>
        <translation>embedding,encodeur,onnx,modèle de fondation,caractéristiques,patch,mosaiks,apprentissage profond,foundation model,deep learning</translation>
    </message>
    <message>
        <source>embedding,encoder,patch size,tile size,benchmark,compare,accuracy,validation,report</source>
        <translation>embedding,encodeur,taille de patch,taille de tuile,comparer,exactitude,validation,rapport,benchmark,accuracy</translation>
    </message>
    <message>
        <source>embedding,geoparquet,parquet,clay,earth index,major tom,import,arcgis,csv</source>
        <translation>embedding,geoparquet,parquet,clay,earth index,major tom,importer,import,arcgis,csv</translation>
    </message>
    <message>
        <source>embedding,geoparquet,parquet,cog,zarr,arcgis,export,stac,quantize</source>
        <translation>embedding,geoparquet,parquet,cog,zarr,arcgis,exporter,export,stac,quantifier</translation>
    </message>
    <message>
        <source>embedding,k-means,unsupervised,classification,segmentation,regions,land cover</source>
        <translation>embedding,k-means,k-moyennes,non supervisée,classification,segmentation,régions,occupation du sol,unsupervised</translation>
    </message>
    <message>
        <source>embedding,pca,principal components,dimension,compress</source>
        <translation>embedding,pca,acp,composantes principales,dimension,compresser</translation>
    </message>
    <message>
        <source>embedding,search,similarity,cosine,look-alike,example,retrieval</source>
        <translation>embedding,recherche,similarité,cosinus,ressemblance,exemple,search,similarity</translation>
    </message>
    <message>
        <source>embedding,search,similarity,dataset,scenes,look-alike,example,retrieval</source>
        <translation>embedding,recherche,similarité,jeu de données,scènes,ressemblance,exemple,dataset,search,similarity</translation>
    </message>
    <message>
        <source>embedding,verify,check,quality,nan,duplicates,geoparquet</source>
        <translation>embedding,vérifier,contrôle,qualité,nan,doublons,geoparquet,verify</translation>
    </message>
    <message>
        <source>embedding,zonal statistics,parcels,objects,aggregate,area-weighted,segments</source>
        <translation>embedding,statistiques zonales,parcelles,objets,agréger,pondération par la surface,segments,zonal statistics</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>encodeur</translation>
    </message>
    <message>
        <source>encoder is empty, needs the name of what made the vectors; leave it out to take the source&apos;s</source>
        <translation>encoder est vide, il faut le nom de ce qui a produit les vecteurs&#xa0;; retirez l&apos;option pour prendre celui de la source</translation>
    </message>
    <message>
        <source>encoder is {encoder!r}, and the product alphaearth already says what made the vectors; leave one of them out</source>
        <translation>encoder vaut {encoder!r}, et le produit alphaearth dit déjà ce qui a produit les vecteurs&#xa0;; retirez l&apos;un des deux</translation>
    </message>
    <message>
        <source>encoder mosaiks is fitted on each raster anew, so that vectors of two scenes could not be compared; fit one with `terrapatch fit-mosaiks` and give its file</source>
        <translation>l&apos;encodeur mosaiks s&apos;ajuste de nouveau sur chaque raster, les vecteurs de deux scènes ne seraient donc pas comparables&#xa0;; ajustez-en un avec `terrapatch fit-mosaiks` et donnez son fichier</translation>
    </message>
    <message>
        <source>encoder {encoder} does not take tiles of shape {shape} ({pixels_dims}): {text}; choose other bands or another tile size</source>
        <translation>l&apos;encodeur {encoder} ne prend pas de tuiles de forme {shape} ({pixels_dims})&#xa0;: {text}&#xa0;; choisissez d&apos;autres bandes ou une autre taille de tuile</translation>
    </message>
    <message>
        <source>encoder {encoder} failed on tiles of shape {shape}: {text}</source>
        <translation>l&apos;encodeur {encoder} a échoué sur des tuiles de forme {shape}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>encoder {encoder} gave NaN or infinite numbers at pixel row {row_px}, column {col_px}: {advice}</source>
        <translation>l&apos;encodeur {encoder} a donné des nombres NaN ou infinis au pixel de ligne {row_px}, colonne {col_px}&#xa0;: {advice}</translation>
    </message>
    <message>
        <source>encoder {encoder} gave NaN or infinite numbers at pixel row {row_px}, column {col_px}: {advice}; or try precision fp32 in place of {precision}</source>
        <translation>l&apos;encodeur {encoder} a donné des nombres NaN ou infinis au pixel de ligne {row_px}, colonne {col_px}&#xa0;: {advice}&#xa0;; ou essayez la précision fp32 au lieu de {precision}</translation>
    </message>
    <message>
        <source>encoder {encoder} has no derived graph</source>
        <translation>l&apos;encodeur {encoder} n&apos;a pas de graphe dérivé</translation>
    </message>
    <message>
        <source>encoder {encoder} is quantised already</source>
        <translation>l&apos;encodeur {encoder} est déjà quantifié</translation>
    </message>
    <message>
        <source>encoder {encoder} must be told the metres per pixel (input {tensor!r}), and the raster has no CRS that tells them; give it one, or reproject it</source>
        <translation>il faut indiquer à l&apos;encodeur {encoder} les mètres par pixel (entrée {tensor!r}), et le raster n&apos;a pas de SCR qui les donne ; attribuez-lui-en un, ou reprojetez-le</translation>
    </message>
    <message>
        <source>encoder {encoder} must be told when the imagery was taken (input {tensor!r}, {encoding}); give --date such as 2020-05-18</source>
        <translation>il faut indiquer à l&apos;encodeur {encoder} la date de prise de vue (entrée {tensor!r}, {encoding})&#xa0;; donnez --date, par exemple 2020-05-18</translation>
    </message>
    <message>
        <source>encoder {encoder} needs the wavelength of every band (input {tensor!r}), {missing} has none; give --sensor, or --wavelengths in micrometres such as 0.665,0.56,0.49</source>
        <translation>l&apos;encodeur {encoder} a besoin de la longueur d&apos;onde de chaque bande (entrée {tensor!r}), {missing} n&apos;en a pas&#xa0;; donnez --sensor, ou --wavelengths en micromètres, par exemple 0.665,0.56,0.49</translation>
    </message>
    <message>
        <source>encoder {encoder} runs on {device} ({reason})</source>
        <translation>l&apos;encodeur {encoder} s&apos;exécute sur {device} ({reason})</translation>
    </message>
    <message>
        <source>encoder {name!r} is not installed; choose one of {known}, or give a path to an .onnx file</source>
        <translation>l&apos;encodeur {name!r} n&apos;est pas installé&#xa0;; choisissez l&apos;un de {known}, ou donnez le chemin d&apos;un fichier .onnx</translation>
    </message>
    <message>
        <source>encoder {shown} does not exist; check the path, or choose one that `terrapatch encoders` lists</source>
        <translation>l&apos;encodeur {shown} n&apos;existe pas&#xa0;; vérifiez le chemin, ou choisissez-en un que liste `terrapatch encoders`</translation>
    </message>
    <message>
        <source>ended at once</source>
        <translation>s&apos;est arrêté aussitôt</translation>
    </message>
    <message>
        <source>ended early with exit code {number}</source>
        <translation>s&apos;est arrêté prématurément avec le code {number}</translation>
    </message>
    <message>
        <source>every row has a place</source>
        <translation>chaque ligne a un lieu</translation>
    </message>
    <message>
        <source>every row has a vector</source>
        <translation>chaque ligne a un vecteur</translation>
    </message>
    <message>
        <source>examples of each class</source>
        <translation>exemples par classe</translation>
    </message>
    <message>
        <source>export it yourself</source>
        <translation>à exporter soi-même</translation>
    </message>
    <message>
        <source>extent is {extent}, needs xmin below xmax and ymin below ymax; swap them</source>
        <translation>extent vaut {extent}, il faut xmin inférieur à xmax et ymin inférieur à ymax&#xa0;; échangez-les</translation>
    </message>
    <message>
        <source>extent lies outside {name}, which reaches over {inside} in its own CRS; choose another</source>
        <translation>extent est en dehors de {name}, qui s&apos;étend sur {inside} dans son propre SCR&#xa0;; choisissez-en une autre</translation>
    </message>
    <message>
        <source>extent {extent}</source>
        <translation>emprise {extent}</translation>
    </message>
    <message>
        <source>extent {extent} is empty, needs xmin &lt; xmax and ymin &lt; ymax in the raster&apos;s CRS</source>
        <translation>l&apos;emprise {extent} est vide, il faut xmin &lt; xmax et ymin &lt; ymax dans le SCR du raster</translation>
    </message>
    <message>
        <source>extent {extent} lies outside {raster}, which covers {whole}; give the extent in the raster&apos;s CRS</source>
        <translation>l&apos;emprise {extent} est en dehors de {raster}, qui couvre {whole}&#xa0;; donnez l&apos;emprise dans le SCR du raster</translation>
    </message>
    <message>
        <source>extent, dates, scenes and out are for datasets, and {path} is a set; leave them out, or give the folder that `terrapatch embed-many` wrote</source>
        <translation>extent, dates, scenes et out sont pour les jeux de données, et {path} est un jeu d&apos;embeddings&#xa0;; retirez-les, ou donnez le dossier que `terrapatch embed-many` a écrit</translation>
    </message>
    <message>
        <source>factor is {factor}, needs at least 2; choose 2 for patches of twice the side</source>
        <translation>factor vaut {factor}, doit être au moins 2&#xa0;; choisissez 2 pour des patchs de côté double</translation>
    </message>
    <message>
        <source>far is {far:g}, needs to be above 0; 1 is the usual distance between examples</source>
        <translation>far vaut {far:g}, doit être supérieur à 0&#xa0;; 1 est la distance habituelle entre exemples</translation>
    </message>
    <message>
        <source>feature {feature} of layer &apos;{layer}&apos; has a damaged vector: it holds NaN or infinite numbers, needs finite ones; delete that feature, or run Embed raster again</source>
        <translation>l&apos;entité {feature} de la couche «&#xa0;{layer}&#xa0;» a un vecteur endommagé&#xa0;: il contient des nombres NaN ou infinis, il en faut des finis&#xa0;; supprimez cette entité, ou relancez «&#xa0;Encoder un raster&#xa0;»</translation>
    </message>
    <message>
        <source>feature {feature} of layer &apos;{layer}&apos; has a damaged vector: {size} bytes in {field}, needs a multiple of {item}; delete that feature, or run Embed raster again</source>
        <translation>l&apos;entité {feature} de la couche «&#xa0;{layer}&#xa0;» a un vecteur endommagé&#xa0;: {size} octets dans {field}, il faut un multiple de {item}&#xa0;; supprimez cette entité, ou relancez «&#xa0;Encoder un raster&#xa0;»</translation>
    </message>
    <message>
        <source>feature {feature} of layer &apos;{layer}&apos; has a damaged vector: {size} bytes in {field}, needs {vector_bytes}; delete that feature, or run Embed raster again</source>
        <translation>l&apos;entité {feature} de la couche «&#xa0;{layer}&#xa0;» a un vecteur endommagé&#xa0;: {size} octets dans {field}, il en faut {vector_bytes}&#xa0;; supprimez cette entité, ou relancez «&#xa0;Encoder un raster&#xa0;»</translation>
    </message>
    <message>
        <source>feature {feature} of layer &apos;{layer}&apos; has a vector of {size} numbers, the features before it of {vector_bytes}, and only vectors of one length compare; delete the features of the other length, or run Embed raster again</source>
        <translation>l&apos;entité {feature} de la couche «&#xa0;{layer}&#xa0;» a un vecteur de {size} nombres, les entités précédentes de {vector_bytes}, et seuls des vecteurs de même longueur sont comparables&#xa0;; supprimez les entités de l&apos;autre longueur, ou relancez «&#xa0;Encoder un raster&#xa0;»</translation>
    </message>
    <message>
        <source>feature {feature} of layer &apos;{layer}&apos; has no number in its field {name}; delete that feature, or run Embed raster again</source>
        <translation>l&apos;entité {feature} de la couche «&#xa0;{layer}&#xa0;» n&apos;a pas de nombre dans son champ {name}&#xa0;; supprimez cette entité, ou relancez «&#xa0;Encoder un raster&#xa0;»</translation>
    </message>
    <message>
        <source>features left out, without a class or a geometry: {without:,}</source>
        <translation>entités écartées, sans classe ou sans géométrie : {without:,}</translation>
    </message>
    <message>
        <source>field is {field!r}, and a model takes no labels; leave it out</source>
        <translation>field vaut {field!r}, et un modèle ne prend pas d&apos;étiquettes&#xa0;; retirez l&apos;option</translation>
    </message>
    <message>
        <source>field is {field!r}, and no labels are given; give --labels too, or leave it out</source>
        <translation>field vaut {field!r} sans qu&apos;aucune étiquette ne soit donnée&#xa0;; donnez aussi --labels, ou retirez l&apos;option</translation>
    </message>
    <message>
        <source>field {field} of layer &apos;{name}&apos; holds {typename}, needs binary data: virtual layers and text formats cannot carry vectors; choose the layer that it was made from, or save that as a GeoPackage</source>
        <translation>le champ {field} de la couche «&#xa0;{name}&#xa0;» contient {typename}, il faut des données binaires&#xa0;: les couches virtuelles et les formats texte ne peuvent pas porter de vecteurs&#xa0;; choisissez la couche dont elle est tirée, ou enregistrez celle-ci au format GeoPackage</translation>
    </message>
    <message>
        <source>field {field} of {file} holds decimal numbers (such as {first_broken:g}), needs names of classes or whole numbers; give a field of classes</source>
        <translation>le champ {field} de {file} contient des nombres décimaux (par exemple {first_broken:g}), il faut des noms de classes ou des entiers&#xa0;; donnez un champ de classes</translation>
    </message>
    <message>
        <source>field {field} of {file} holds {found}, needs at least 2; label a second class</source>
        <translation>le champ {field} de {file} contient {found}, il en faut au moins 2&#xa0;; étiquetez une deuxième classe</translation>
    </message>
    <message>
        <source>field {field} of {file} holds {found}, needs texts, whole numbers or yes and no; give a field of classes</source>
        <translation>le champ {field} de {file} contient {found}, il faut des textes, des entiers ou oui et non&#xa0;; donnez un champ de classes</translation>
    </message>
    <message>
        <source>field {field} of {file} holds {names_count} different values, needs at most {most_classes} classes; give the field of the classes, not one of numbers or names of the features</source>
        <translation>le champ {field} de {file} contient {names_count} valeurs différentes, {most_classes} classes au plus sont admises&#xa0;; donnez le champ des classes, pas un champ de nombres ou de noms des entités</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nom du fichier</translation>
    </message>
    <message>
        <source>file name {name}</source>
        <translation>nom de fichier {name}</translation>
    </message>
    <message>
        <source>find patches that look like examples</source>
        <translation>trouver les patchs qui ressemblent à des exemples</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>trouver</translation>
    </message>
    <message>
        <source>finding things that look like an example</source>
        <translation>trouver ce qui ressemble à un exemple</translation>
    </message>
    <message>
        <source>fitted {features} MOSAIKS features on windows of {name}: {scaled_count}</source>
        <translation>{features} caractéristiques MOSAIKS ajustées, sur des fenêtres de {name} : {scaled_count}</translation>
    </message>
    <message>
        <source>float16 halves a file, int8 quarters it, binary keeps signs alone. The log says what that costs: the cosine of vectors to their originals, and how many of the ten nearest stay.</source>
        <translation>float16 réduit un fichier de moitié, int8 au quart, binary ne garde que les signes. Le journal dit ce que cela coûte&#xa0;: le cosinus des vecteurs avec leurs originaux, et combien des dix plus proches restent.</translation>
    </message>
    <message>
        <source>float32 is read everywhere. float16 halves it, int8 quarters it, binary keeps the signs alone; what is lost is measured and written with them.</source>
        <translation>float32 se lit partout. float16 le réduit de moitié, int8 au quart, binary ne garde que les signes&#xa0;; ce qui est perdu est mesuré et écrit avec eux.</translation>
    </message>
    <message>
        <source>folder {folder!r} cannot hold a GeoPackage ({reason}); give the folder a name of letters and digits</source>
        <translation>le dossier {folder!r} ne peut pas contenir de GeoPackage ({reason})&#xa0;; donnez au dossier un nom de lettres et de chiffres</translation>
    </message>
    <message>
        <source>folder {folder} cannot be written ({reason}); choose another</source>
        <translation>impossible d&apos;écrire dans le dossier {folder} ({reason})&#xa0;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>folder {path} cannot be written ({reason}); choose another</source>
        <translation>impossible d&apos;écrire dans le dossier {path} ({reason})&#xa0;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>formulas: {formulas} are by name and shape; check units and order</source>
        <translation>formules&#xa0;: {formulas} d&apos;après leur nom et leur forme&#xa0;; vérifiez les unités et l&apos;ordre</translation>
    </message>
    <message>
        <source>from 1 tile</source>
        <translation>sur 1 tuile</translation>
    </message>
    <message>
        <source>from \ to</source>
        <translation>de \ à</translation>
    </message>
    <message>
        <source>from {} tiles</source>
        <translation>sur {} tuiles</translation>
    </message>
    <message>
        <source>from, to</source>
        <translation>de, à</translation>
    </message>
    <message>
        <source>geoemb:quantization of {source} is {found!r:.80}, needs to be an object; correct the attribute</source>
        <translation>geoemb:quantization de {source} vaut {found!r:.80}, doit être un objet&#xa0;; corrigez l&apos;attribut</translation>
    </message>
    <message>
        <source>geometries that are not valid</source>
        <translation>géométries non valides</translation>
    </message>
    <message>
        <source>geometries that repeat another: {repeats:,} ({some})</source>
        <translation>géométries qui en répètent une autre&#xa0;: {repeats:,} ({some})</translation>
    </message>
    <message>
        <source>give another file</source>
        <translation>donnez un autre fichier</translation>
    </message>
    <message>
        <source>give one of its sub-datasets, such as {subdataset}</source>
        <translation>donnez un de ses sous-jeux de données, comme {subdataset}</translation>
    </message>
    <message>
        <source>gives 1 vector on this extent, needs at least {least} to be measured</source>
        <translation>donne 1 vecteur sur cette emprise, il en faut au moins {least} pour mesurer</translation>
    </message>
    <message>
        <source>gives other vectors in a batch</source>
        <translation>donne d&apos;autres vecteurs dans un lot</translation>
    </message>
    <message>
        <source>going on with an interrupted run: {strips_done} of {strips} strips are done</source>
        <translation>reprise d&apos;une exécution interrompue&#xa0;: {strips_done} bandeaux sur {strips} sont faits</translation>
    </message>
    <message>
        <source>going on with {batch} tile(s) at once, as the interrupted run had, and not with {wanted}: another number could change the last digits of vectors</source>
        <translation>on continue avec {batch} tuile(s) à la fois, comme l&apos;exécution interrompue, et non {wanted}&#xa0;: un autre nombre pourrait changer les derniers chiffres des vecteurs</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>carte graphique (CUDA)</translation>
    </message>
    <message>
        <source>graphics card {number}: {name}, driver {driver}</source>
        <translation>carte graphique {number}&#xa0;: {name}, pilote {driver}</translation>
    </message>
    <message>
        <source>graphics cards: the NVIDIA driver tells of none</source>
        <translation>cartes graphiques&#xa0;: le pilote NVIDIA n&apos;en indique aucune</translation>
    </message>
    <message>
        <source>grid is for .npy files, and {source} says itself where it lies; leave it out</source>
        <translation>grid est pour les fichiers .npy, et {source} dit lui-même où il se trouve&#xa0;; retirez l&apos;option</translation>
    </message>
    <message>
        <source>group patches that look alike</source>
        <translation>regrouper les patchs qui se ressemblent</translation>
    </message>
    <message>
        <source>grouping</source>
        <translation>regrouper</translation>
    </message>
    <message>
        <source>grouping ground and naming the groups</source>
        <translation>regrouper le terrain et nommer les groupes</translation>
    </message>
    <message>
        <source>groupings</source>
        <translation>regroupements</translation>
    </message>
    <message>
        <source>groups is {wanted!r}, but this encoder has one group of tokens; leave the option out</source>
        <translation>groups vaut {wanted!r}, mais cet encodeur a un seul groupe de jetons&#xa0;; retirez l&apos;option</translation>
    </message>
    <message>
        <source>groups: which bands each stands for; rename group1 … in the card</source>
        <translation>groupes&#xa0;: quelles bandes chacun représente&#xa0;; renommez group1 … dans la fiche</translation>
    </message>
    <message>
        <source>groups: {between} vectors per patch are averaged; name them as groups to keep them</source>
        <translation>groupes&#xa0;: {between} vecteurs par patch sont moyennés&#xa0;; nommez-les comme groups pour les conserver</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>ha</translation>
    </message>
    <message>
        <source>has unknown keys {unknown}</source>
        <translation>a des clés inconnues {unknown}</translation>
    </message>
    <message>
        <source>held against alike ground</source>
        <translation>comparé à des sols semblables</translation>
    </message>
    <message>
        <source>hits from here on ({:.2f})</source>
        <translation>correspondances à partir d&apos;ici ({:.2f})</translation>
    </message>
    <message>
        <source>imported embeddings</source>
        <translation>des embeddings importés</translation>
    </message>
    <message>
        <source>input {image!r} takes imagery as [{order}], and runs at {height} x {width} px with bands: {bands}</source>
        <translation>l&apos;entrée {image!r} prend l&apos;imagerie sous la forme [{order}], et tourne à {height} x {width} px avec comme bandes : {bands}</translation>
    </message>
    <message>
        <source>input {tensor!r} gets {numbers}, which its encoding has for unknown</source>
        <translation>l&apos;entrée {tensor!r} reçoit {numbers}, que son codage prévoit pour l&apos;inconnu</translation>
    </message>
    <message>
        <source>input {tensor!r} gets {numbers}, which the card says for unknown</source>
        <translation>l&apos;entrée {tensor!r} reçoit {numbers}, que la fiche prévoit pour l&apos;inconnu</translation>
    </message>
    <message>
        <source>input {tensor!r} has the value {value!r}, which does not fill its shape {shape}; mend the card</source>
        <translation>l&apos;entrée {tensor!r} a la valeur {value!r}, qui ne remplit pas sa forme {shape}&#xa0;; corrigez la fiche</translation>
    </message>
    <message>
        <source>input {tensor!r} is taken for {role}</source>
        <translation>l&apos;entrée {tensor!r} est prise pour {role}</translation>
    </message>
    <message>
        <source>input {tensor!r} is taken for {role} ({encoding})</source>
        <translation>l&apos;entrée {tensor!r} est prise pour {role} ({encoding})</translation>
    </message>
    <message>
        <source>input {tensor!r} must have one</source>
        <translation>l&apos;entrée {tensor!r} doit en avoir une</translation>
    </message>
    <message>
        <source>input {tensor} has no encoding; name one on the card</source>
        <translation>l&apos;entrée {tensor} n&apos;a pas de codage&#xa0;; indiquez-en un sur la fiche</translation>
    </message>
    <message>
        <source>inside the model</source>
        <translation>à l&apos;intérieur du modèle</translation>
    </message>
    <message>
        <source>install TensorRT 10</source>
        <translation>installez TensorRT 10</translation>
    </message>
    <message>
        <source>install onnxruntime-gpu</source>
        <translation>installez onnxruntime-gpu</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installé</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>intervalle</translation>
    </message>
    <message>
        <source>is Python {major}.{minor}</source>
        <translation>est Python {major}.{minor}</translation>
    </message>
    <message>
        <source>is a {bits}-bit Python, needs a 64-bit one</source>
        <translation>est un Python {bits} bits, il en faut un de 64 bits</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>n&apos;existe pas</translation>
    </message>
    <message>
        <source>is {implementation}, needs CPython</source>
        <translation>est {implementation}, il faut CPython</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>ouverture impossible</translation>
    </message>
    <message>
        <source>it gives other vectors</source>
        <translation>il donne d&apos;autres vecteurs</translation>
    </message>
    <message>
        <source>it has no matrix products, and int8 convolutions are slower on most processors</source>
        <translation>il n&apos;a pas de produits de matrices, et les convolutions en int8 sont plus lentes sur la plupart des processeurs</translation>
    </message>
    <message>
        <source>it is less faithful in {precision} than the encoder&apos;s own graph</source>
        <translation>il est moins fidèle en {precision} que le graphe propre à l&apos;encodeur</translation>
    </message>
    <message>
        <source>it was not written whole</source>
        <translation>il n&apos;a pas été écrit en entier</translation>
    </message>
    <message>
        <source>item {item_id} has {images_count} assets that may hold imagery, needs to be told which; give --assets with names among {known}</source>
        <translation>l&apos;élément {item_id} a {images_count} assets qui peuvent contenir des images, il faut dire lesquels&#xa0;; donnez --assets avec des noms parmi {known}</translation>
    </message>
    <message>
        <source>item {item_id} lacks asset {missing}, has {known}; give others by --assets</source>
        <translation>il manque à l&apos;élément {item_id} l&apos;asset {missing}, il a {known}&#xa0;; donnez-en d&apos;autres avec --assets</translation>
    </message>
    <message>
        <source>its card agrees with the model</source>
        <translation>sa fiche concorde avec le modèle</translation>
    </message>
    <message>
        <source>its card and the model disagree</source>
        <translation>sa fiche et le modèle se contredisent</translation>
    </message>
    <message>
        <source>its card was written for another file (sha256); write a new one for this file</source>
        <translation>sa fiche a été écrite pour un autre fichier (sha256)&#xa0;; écrivez-en une pour ce fichier</translation>
    </message>
    <message>
        <source>its libraries were not found</source>
        <translation>ses bibliothèques n&apos;ont pas été trouvées</translation>
    </message>
    <message>
        <source>its name or tags hold {value}</source>
        <translation>son nom ou ses métadonnées contiennent {value}</translation>
    </message>
    <message>
        <source>its name or tags say {word}</source>
        <translation>son nom ou ses métadonnées disent {word}</translation>
    </message>
    <message>
        <source>its own coordinates</source>
        <translation>ses propres coordonnées</translation>
    </message>
    <message>
        <source>its own pixels are {pixel_x} x {pixel_y} {unit}</source>
        <translation>ses propres pixels sont de {pixel_x} x {pixel_y} {unit}</translation>
    </message>
    <message>
        <source>its source files have changed since</source>
        <translation>ses fichiers source ont changé depuis</translation>
    </message>
    <message>
        <source>its tiles are {tile} px, and vectors of whole tiles need square ones</source>
        <translation>ses tuiles font {tile} px, et les vecteurs de tuiles entières en demandent des carrées</translation>
    </message>
    <message>
        <source>its {group} {key} is {other}, this run&apos;s is {value}</source>
        <translation>son {group} {key} est {other}, celui de cette exécution est {value}</translation>
    </message>
    <message>
        <source>k is {k:,}, needs 1 to {most:,}, the number of vectors of both dates that are grouped; choose a smaller k</source>
        <translation>k vaut {k:,}, doit être entre 1 et {most:,}, le nombre de vecteurs des deux dates qui sont regroupés&#xa0;; choisissez un k plus petit</translation>
    </message>
    <message>
        <source>k is {k}, more than the vectors that differ: {groups} of {vectors}; choose a smaller k</source>
        <translation>k vaut {k}, plus que les vecteurs qui diffèrent : {groups} sur {vectors} ; choisissez un k plus petit</translation>
    </message>
    <message>
        <source>k is {k}, needs 1 to {vectors}, the number of patches; choose another k</source>
        <translation>k vaut {k}, doit être entre 1 et {vectors}, le nombre de patchs&#xa0;; choisissez un autre k</translation>
    </message>
    <message>
        <source>k is {k}, needs at least 1 cluster</source>
        <translation>k vaut {k}, il faut au moins 1 cluster</translation>
    </message>
    <message>
        <source>k-means, clusters</source>
        <translation>k-means, clusters</translation>
    </message>
    <message>
        <source>k-means, patches: {}, clusters: {}</source>
        <translation>k-means, patchs : {}, clusters : {}</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <source>labels {file} has no field {field!r}, its fields are: {known}; choose one of these</source>
        <translation>les étiquettes {file} n&apos;ont pas de champ {field!r}, leurs champs sont&#xa0;: {known}&#xa0;; choisissez l&apos;un de ceux-ci</translation>
    </message>
    <message>
        <source>labels {file} has {count} fields that may hold classes ({fields}); say by --field which one does</source>
        <translation>les étiquettes {file} ont {count} champs qui peuvent contenir des classes ({fields})&#xa0;; indiquez avec --field lequel</translation>
    </message>
    <message>
        <source>lacks {missing}</source>
        <translation>n&apos;a pas {missing}</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; does not say which encoder made its vectors: its field {encoder} is empty; run Embed raster again</source>
        <translation>la couche «&#xa0;{layer}&#xa0;» ne dit pas quel encodeur a fait ses vecteurs&#xa0;: son champ {encoder} est vide&#xa0;; relancez «&#xa0;Encoder un raster&#xa0;»</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; has 0 features, needs at least 1 patch; run Embed raster, or remove the filter or the selection that hides its patches</source>
        <translation>la couche «&#xa0;{layer}&#xa0;» a 0 entité, il faut au moins 1 patch&#xa0;; lancez «&#xa0;Encoder un raster&#xa0;», ou retirez le filtre ou la sélection qui masque ses patchs</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; has no colours</source>
        <translation>la couche «&#xa0;{layer}&#xa0;» n&apos;a pas de couleurs</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; mixes the encoders {tags}, and their vectors do not compare; filter it to one, such as &quot;{encoder}&quot; = &apos;{tag}&apos;</source>
        <translation>la couche «&#xa0;{layer}&#xa0;» mélange les encodeurs {tags}, et leurs vecteurs ne sont pas comparables&#xa0;; filtrez-la sur un seul, par exemple &quot;{encoder}&quot; = &apos;{tag}&apos;</translation>
    </message>
    <message>
        <source>layer &apos;{name}&apos; has no embeddings: its fields are {names}, and none is embedding_f16 or embedding_f32; choose a layer that Embed raster wrote</source>
        <translation>la couche «&#xa0;{name}&#xa0;» n&apos;a pas d&apos;embeddings&#xa0;: ses champs sont {names}, et aucun n&apos;est embedding_f16 ou embedding_f32&#xa0;; choisissez une couche écrite par «&#xa0;Encoder un raster&#xa0;»</translation>
    </message>
    <message>
        <source>layer &apos;{name}&apos; has vectors in {field} but no field {missing}, which tells what they belong to; choose a layer with all fields that Embed raster wrote</source>
        <translation>la couche «&#xa0;{name}&#xa0;» a des vecteurs dans {field} mais pas de champ {missing}, qui dit à quoi ils appartiennent&#xa0;; choisissez une couche avec tous les champs que «&#xa0;Encoder un raster&#xa0;» a écrits</translation>
    </message>
    <message>
        <source>layer &apos;{}&apos; has 0 features to use, needs at least 1 patch; choose another layer, or change its filter, its selection or the limit</source>
        <translation>la couche «&#xa0;{}&#xa0;» a 0 entité utilisable, il faut au moins 1 patch&#xa0;; choisissez une autre couche, ou modifiez son filtre, sa sélection ou la limite</translation>
    </message>
    <message>
        <source>layer &apos;{}&apos; has 0 features, needs at least 1 patch; choose another layer, or change its filter</source>
        <translation>la couche «&#xa0;{}&#xa0;» a 0 entité, il faut au moins 1 patch&#xa0;; choisissez une autre couche, ou modifiez son filtre</translation>
    </message>
    <message>
        <source>layer &apos;{}&apos; has 0 polygons to use, needs at least 1; choose another layer</source>
        <translation>la couche «&#xa0;{}&#xa0;» a 0 polygone utilisable, il en faut au moins 1&#xa0;; choisissez une autre couche</translation>
    </message>
    <message>
        <source>layer band {band} is not known to be a band of {sensor}, known are {mapped}; choose other bands, or say which band it is</source>
        <translation>la bande {band} de la couche n&apos;est pas reconnue comme bande de {sensor}, celles connues sont {mapped}&#xa0;; choisissez d&apos;autres bandes, ou dites de quelle bande il s&apos;agit</translation>
    </message>
    <message>
        <source>layerid is {number}, and layers of {file} go from 0 to {last}; give one of these numbers, or a layername</source>
        <translation>layerid vaut {number}, et les couches de {file} vont de 0 à {last} ; donnez un de ces numéros, ou un layername</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation>moins de 0.1&#xa0;%</translation>
    </message>
    <message>
        <source>like ({:.2f})</source>
        <translation>semblable ({:.2f})</translation>
    </message>
    <message>
        <source>likeness is {likeness:g}, needs to be a cosine from -1 to 1; 0.5 is usual</source>
        <translation>likeness vaut {likeness:g}, doit être un cosinus de -1 à 1&#xa0;; 0.5 est la valeur habituelle</translation>
    </message>
    <message>
        <source>line {number} of {file} is damaged ({error}); run the same `terrapatch embed-many` again, which writes it anew</source>
        <translation>la ligne {number} de {file} est endommagée ({error})&#xa0;; relancez le même `terrapatch embed-many`, qui la réécrit</translation>
    </message>
    <message>
        <source>linear probe</source>
        <translation>sonde linéaire</translation>
    </message>
    <message>
        <source>links of item {item}</source>
        <translation>les links de l&apos;item {item}</translation>
    </message>
    <message>
        <source>list {name} cannot be read ({reason}); check the file</source>
        <translation>impossible de lire la liste {name} ({reason})&#xa0;; vérifiez le fichier</translation>
    </message>
    <message>
        <source>list {name} does not exist; give a text file, a glob, a folder or a file of STAC items</source>
        <translation>la liste {name} n&apos;existe pas&#xa0;; donnez un fichier texte, un motif, un dossier ou un fichier d&apos;éléments STAC</translation>
    </message>
    <message>
        <source>list {name} is not a text file; for one raster use `terrapatch embed`, or put it in a folder</source>
        <translation>la liste {name} n&apos;est pas un fichier texte&#xa0;; pour un seul raster, utilisez `terrapatch embed`, ou placez-le dans un dossier</translation>
    </message>
    <message>
        <source>list {name} names no scene, needs at least one; check it</source>
        <translation>la liste {name} ne nomme aucune scène, il en faut au moins une&#xa0;; vérifiez-la</translation>
    </message>
    <message>
        <source>list {path} is not JSON ({error}); check the file</source>
        <translation>la liste {path} n&apos;est pas du JSON ({error})&#xa0;; vérifiez le fichier</translation>
    </message>
    <message>
        <source>list {path} names no scene, needs at least one; check it</source>
        <translation>la liste {path} ne nomme aucune scène, il en faut au moins une&#xa0;; vérifiez-la</translation>
    </message>
    <message>
        <source>macOS on Apple silicon (arm64)</source>
        <translation>macOS sur puce Apple (arm64)</translation>
    </message>
    <message>
        <source>macOS on Intel (x86-64)</source>
        <translation>macOS sur Intel (x86-64)</translation>
    </message>
    <message>
        <source>made by another version</source>
        <translation>fait par une autre version</translation>
    </message>
    <message>
        <source>made for {} m pixels</source>
        <translation>fait pour des pixels de {} m</translation>
    </message>
    <message>
        <source>main directions</source>
        <translation>directions principales</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>cartographier</translation>
    </message>
    <message>
        <source>mapping classes from examples</source>
        <translation>cartographier des classes d&apos;après des exemples</translation>
    </message>
    <message>
        <source>mask covers {bounds}, the raster {grid_bounds}: they do not meet; give polygons in the raster&apos;s CRS</source>
        <translation>le masque couvre {bounds}, le raster {grid_bounds}&#xa0;: ils ne se touchent pas&#xa0;; donnez des polygones dans le SCR du raster</translation>
    </message>
    <message>
        <source>mask holds no area; give polygons in the raster&apos;s CRS</source>
        <translation>le masque ne contient aucune surface&#xa0;; donnez des polygones dans le SCR du raster</translation>
    </message>
    <message>
        <source>mask is not a WKT geometry ({error}); give POLYGON or MULTIPOLYGON text</source>
        <translation>le masque n&apos;est pas une géométrie WKT ({error})&#xa0;; donnez un texte POLYGON ou MULTIPOLYGON</translation>
    </message>
    <message>
        <source>mask {file} cannot be read ({error}); give a file of polygons, such as a GeoPackage</source>
        <translation>impossible de lire le masque {file} ({error})&#xa0;; donnez un fichier de polygones, par exemple un GeoPackage</translation>
    </message>
    <message>
        <source>mask {file} cannot be transformed to the raster&apos;s CRS ({error}); give it in the raster&apos;s CRS</source>
        <translation>le masque {file} ne peut pas être transformé vers le SCR du raster ({error})&#xa0;; donnez-le dans le SCR du raster</translation>
    </message>
    <message>
        <source>mask {file} covers {bounds}, far from the raster; give polygons that meet it</source>
        <translation>le masque {file} couvre {bounds}, loin du raster&#xa0;; donnez des polygones qui le touchent</translation>
    </message>
    <message>
        <source>mask {file} has no layer {asked!r}, only {kinds}; choose one of these</source>
        <translation>le masque {file} n&apos;a pas de couche {asked!r}, seulement {kinds}&#xa0;; choisissez l&apos;une de celles-ci</translation>
    </message>
    <message>
        <source>mask {file} has {fitting_count} layers that may hold polygons ({fitting}), needs one; name it, such as {file}{layer}{first_fitting}</source>
        <translation>le masque {file} a {fitting_count} couches qui peuvent contenir des polygones ({fitting}), il en faut une&#xa0;; indiquez-la, par exemple {file}{layer}{first_fitting}</translation>
    </message>
    <message>
        <source>mask {file} holds damaged geometries ({error}), needs polygons; mend them first, such as with QGIS&apos;s Fix geometries</source>
        <translation>le masque {file} contient des géométries endommagées ({error}), il faut des polygones&#xa0;; réparez-les d&apos;abord, par exemple avec «&#xa0;Réparer les géométries&#xa0;» de QGIS</translation>
    </message>
    <message>
        <source>mask {file} holds no polygons (it is empty); give a layer of polygons</source>
        <translation>le masque {file} ne contient pas de polygones (il est vide)&#xa0;; donnez une couche de polygones</translation>
    </message>
    <message>
        <source>mask {file} holds no polygons (only {found}); give a layer of polygons, or name one as FILE{layer}NAME</source>
        <translation>le masque {file} ne contient pas de polygones (seulement {found})&#xa0;; donnez une couche de polygones, ou indiquez-en une sous la forme FILE{layer}NAME</translation>
    </message>
    <message>
        <source>mask {file} reaches where the raster&apos;s CRS has no coordinates; cut it to the raster&apos;s region</source>
        <translation>le masque {file} s&apos;étend là où le SCR du raster n&apos;a pas de coordonnées&#xa0;; découpez-le à la région du raster</translation>
    </message>
    <message>
        <source>matched by overlap</source>
        <translation>comparés par recouvrement</translation>
    </message>
    <message>
        <source>mean and standard deviation are measured on the layer</source>
        <translation>la moyenne et l&apos;écart-type sont mesurés sur la couche</translation>
    </message>
    <message>
        <source>mean: compares with other vectors of the encoder. gem: a mean that large numbers rule. stats: least, most, mean and deviation, four times as many numbers. What gem and stats give compares with its own kind only.</source>
        <translation>mean&#xa0;: comparable aux autres vecteurs de l&apos;encodeur. gem&#xa0;: une moyenne où les grands nombres dominent. stats&#xa0;: minimum, maximum, moyenne et écart-type, quatre fois plus de nombres. Ce que donnent gem et stats n&apos;est comparable qu&apos;à ce qui est de la même sorte.</translation>
    </message>
    <message>
        <source>metadata of the plugin Deepness: {deepness}</source>
        <translation>métadonnées de l&apos;extension Deepness&#xa0;: {deepness}</translation>
    </message>
    <message>
        <source>metadata {key!r} is {metadata!r}, which is not JSON</source>
        <translation>les métadonnées {key!r} valent {metadata!r}, ce qui n&apos;est pas du JSON</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>mètres</translation>
    </message>
    <message>
        <source>min-score is {least}, needs to be from -1 to 1, as scores are; leave it out to keep every hit</source>
        <translation>min-score vaut {least}, doit aller de -1 à 1, comme les scores ; omettez-le pour garder toutes les correspondances</translation>
    </message>
    <message>
        <source>min-valid is {min_valid}, needs to be a share from 0 to 1</source>
        <translation>min-valid vaut {min_valid}, doit être une part de 0 à 1</translation>
    </message>
    <message>
        <source>model {file} cannot be read ({reason}); give a file of `classify`</source>
        <translation>impossible de lire le modèle {file} ({reason})&#xa0;; donnez un fichier de `classify`</translation>
    </message>
    <message>
        <source>model {model} is for vectors of {encoder}, and {path} holds those of {found}; embed this scene with the same encoder</source>
        <translation>le modèle {model} est pour des vecteurs de {encoder}, et {path} contient des vecteurs de {found}&#xa0;; encodez cette scène avec le même encodeur</translation>
    </message>
    <message>
        <source>most ({:.1f})</source>
        <translation>le plus ({:.1f})</translation>
    </message>
    <message>
        <source>most is {most}, needs {largest_most} or less; choose a smaller one</source>
        <translation>most vaut {most}, doit être au plus {largest_most}&#xa0;; choisissez-en un plus petit</translation>
    </message>
    <message>
        <source>most is {most}, needs {least_k} or more; choose a larger one</source>
        <translation>most vaut {most}, doit être au moins {least_k}&#xa0;; choisissez-en un plus grand</translation>
    </message>
    <message>
        <source>multiply is {multiply}, needs to be a number other than 0, of a size from {least:g} to {largest:g}; 1 leaves the pixels as they are</source>
        <translation>multiply vaut {multiply}, doit être un nombre autre que 0, de valeur absolue {least:g} à {largest:g} ; 1 laisse les pixels tels quels</translation>
    </message>
    <message>
        <source>name in the description</source>
        <translation>nom dans la description</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <source>native: the raster&apos;s own pixels. encoder: pixels of the size that the encoder was trained on. Or a number of CRS units per pixel, such as 10 for 10 m.</source>
        <translation>native&#xa0;: les pixels propres au raster. encoder&#xa0;: des pixels de la taille sur laquelle l&apos;encodeur a été entraîné. Ou un nombre d&apos;unités du SCR par pixel, par exemple 10 pour 10 m.</translation>
    </message>
    <message>
        <source>nearest of those known</source>
        <translation>le plus proche de ceux connus</translation>
    </message>
    <message>
        <source>needs more memory than there is; choose a smaller extent or a larger patch</source>
        <translation>demande plus de mémoire qu&apos;il n&apos;y en a&#xa0;; choisir une emprise plus petite ou un patch plus grand</translation>
    </message>
    <message>
        <source>no Dask scheduler answers at {scheduler} ({error}); give local, or its address such as tcp://HOST:8786</source>
        <translation>aucun ordonnanceur Dask ne répond à {scheduler} ({error})&#xa0;; donnez local, ou son adresse, par exemple tcp://HOST:8786</translation>
    </message>
    <message>
        <source>no band was given, {raster} has {bands} of them; choose among them</source>
        <translation>aucune bande n&apos;a été donnée, {raster} en a {bands}&#xa0;; choisissez parmi celles-ci</translation>
    </message>
    <message>
        <source>no classes</source>
        <translation>aucune classe</translation>
    </message>
    <message>
        <source>no credentials for {beginning} were found (none of {names} is set, and ~/{file} is not there); set them, or {public} for a public store</source>
        <translation>aucun identifiant de connexion n&apos;a été trouvé pour {beginning} (aucun de {names} n&apos;est défini, et ~/{file} n&apos;existe pas)&#xa0;; définissez-les, ou {public} pour un stockage public</translation>
    </message>
    <message>
        <source>no geometry repeats</source>
        <translation>aucune géométrie ne se répète</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>aucun message</translation>
    </message>
    <message>
        <source>no other file</source>
        <translation>aucun autre fichier</translation>
    </message>
    <message>
        <source>no overlap reaches {agreement}, so that a vector also says where in the tile its patch lies</source>
        <translation>aucun recouvrement n&apos;atteint {agreement}, un vecteur dit donc aussi où se trouve son patch dans la tuile</translation>
    </message>
    <message>
        <source>no patch of &apos;{patches}&apos; lies under a polygon of &apos;{polygons}&apos;; check that both are of one place, and the CRS of both</source>
        <translation>aucun patch de «&#xa0;{patches}&#xa0;» ne se trouve sous un polygone de «&#xa0;{polygons}&#xa0;»&#xa0;; vérifiez que les deux sont du même lieu, et le SCR de chacun</translation>
    </message>
    <message>
        <source>no patch of {path} has at least {min_valid:.0%} valid pixels (the best has {best_valid:.0%}); lower min-valid, use a smaller patch, or choose an area that holds imagery</source>
        <translation>aucun patch de {path} n&apos;a au moins {min_valid:.0%} de pixels valides (le meilleur en a {best_valid:.0%})&#xa0;; abaissez min-valid, utilisez un patch plus petit, ou choisissez une zone qui contient des images</translation>
    </message>
    <message>
        <source>no patch of {path} that the mask touches has at least {min_valid:.0%} valid pixels; lower min-valid, use a smaller patch, or choose an area that holds imagery</source>
        <translation>aucun patch de {path} touché par le masque n&apos;a au moins {min_valid:.0%} de pixels valides&#xa0;; abaissez min-valid, utilisez un patch plus petit, ou choisissez une zone qui contient des images</translation>
    </message>
    <message>
        <source>no pixels came</source>
        <translation>aucun pixel n&apos;est venu</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>no statistics are published for it, {measured}</source>
        <translation>aucune statistique n&apos;est publiée pour lui, {measured}</translation>
    </message>
    <message>
        <source>no valid pixel was found in {down} windows of {height} x {width} pixels, nor among others spread evenly over the raster; check its nodata value, mask and alpha, or give an extent that holds imagery</source>
        <translation>aucun pixel valide n&apos;a été trouvé dans {down} fenêtres de {height} x {width} pixels, ni dans d&apos;autres réparties régulièrement sur le raster&#xa0;; vérifiez sa valeur nodata, son masque et son alpha, ou donnez une emprise qui contient des images</translation>
    </message>
    <message>
        <source>no vector is zero</source>
        <translation>aucun vecteur n&apos;est nul</translation>
    </message>
    <message>
        <source>no vector repeats</source>
        <translation>aucun vecteur ne se répète</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none of the examples lies on a patch that is compared; give points or polygons on ground that changed</source>
        <translation>aucun des exemples ne se trouve sur un patch comparé&#xa0;; donnez des points ou des polygones sur un terrain qui a changé</translation>
    </message>
    <message>
        <source>none of the {settings_count} settings can be made; the first, {first_skipped_title}: {reason}</source>
        <translation>aucun des {settings_count} réglages n&apos;est réalisable&#xa0;; le premier, {first_skipped_title}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>none, from a folder</source>
        <translation>aucun, depuis un dossier</translation>
    </message>
    <message>
        <source>nor does another; give a table of embeddings</source>
        <translation>ni aucune autre&#xa0;; donnez une table d&apos;embeddings</translation>
    </message>
    <message>
        <source>not available for {name} on {processor}</source>
        <translation>indisponible pour {name} sur {processor}</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>not known for lack of memory, and taken as declared: {beyond_memory}</source>
        <translation>inconnu faute de mémoire, et repris comme déclaré&#xa0;: {beyond_memory}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing that could be used</source>
        <translation>rien d&apos;utilisable</translation>
    </message>
    <message>
        <source>numbers from {least} to {most}</source>
        <translation>nombres de {least} à {most}</translation>
    </message>
    <message>
        <source>numbers is {numbers}, and ArcGIS reads float32 alone; leave it out</source>
        <translation>numbers vaut {numbers}, et ArcGIS ne lit que float32&#xa0;; retirez l&apos;option</translation>
    </message>
    <message>
        <source>numbers of {source} are stored by the method {method!r} without a scale, and import puts on scales alone; turn them into float32 by its maker&apos;s code first</source>
        <translation>les nombres de {source} sont stockés par la méthode {method!r} sans échelle, et l&apos;import n&apos;applique que des échelles ; convertissez-les d&apos;abord en float32 avec le code de leur producteur</translation>
    </message>
    <message>
        <source>numbers such as reflectance around {level}</source>
        <translation>des nombres du genre réflectance autour de {level}</translation>
    </message>
    <message>
        <source>numbers with commas between them</source>
        <translation>des nombres séparés par des virgules</translation>
    </message>
    <message>
        <source>of an unknown origin</source>
        <translation>d&apos;origine inconnue</translation>
    </message>
    <message>
        <source>one place</source>
        <translation>un lieu</translation>
    </message>
    <message>
        <source>one without a code</source>
        <translation>un système sans code</translation>
    </message>
    <message>
        <source>only it has a band {distinctive}</source>
        <translation>lui seul a une bande {distinctive}</translation>
    </message>
    <message>
        <source>only of class {name!r}</source>
        <translation>de la seule classe {name!r}</translation>
    </message>
    <message>
        <source>only the class {name!r}</source>
        <translation>la seule classe {name!r}</translation>
    </message>
    <message>
        <source>only the class {names!r} lies within the scene, needs at least 2; label a second class there</source>
        <translation>seule la classe {names!r} se trouve dans la scène, il en faut au moins 2&#xa0;; étiquetez-y une deuxième classe</translation>
    </message>
    <message>
        <source>onnxruntime gives vectors without meaning</source>
        <translation>onnxruntime donne des vecteurs sans signification</translation>
    </message>
    <message>
        <source>onnxruntime has CUDA, but it did not start: {why}</source>
        <translation>onnxruntime a CUDA, mais il n&apos;a pas démarré&#xa0;: {why}</translation>
    </message>
    <message>
        <source>onnxruntime has its CUDA provider</source>
        <translation>onnxruntime a son fournisseur CUDA</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>out is for datasets, and {path} is a set, whose clusters go into its own folder; leave it out</source>
        <translation>out est pour les jeux de données, et {path} est un jeu d&apos;embeddings, dont les clusters vont dans son propre dossier&#xa0;; retirez l&apos;option</translation>
    </message>
    <message>
        <source>out is {out}, needs a file name that ends in .onnx; its card goes beside it</source>
        <translation>out vaut {out}, il faut un nom de fichier qui se termine par .onnx&#xa0;; sa fiche est placée à côté</translation>
    </message>
    <message>
        <source>out of memory on loading {onnx_file}; close other programs, or choose a smaller encoder ({text})</source>
        <translation>mémoire insuffisante pour charger {onnx_file}&#xa0;; fermez d&apos;autres programmes ou choisissez un encodeur plus petit ({text})</translation>
    </message>
    <message>
        <source>out of memory on {device}: going on with {tiles} tile(s) at once</source>
        <translation>mémoire insuffisante sur {device}&#xa0;: on continue avec {tiles} tuile(s) à la fois</translation>
    </message>
    <message>
        <source>out of memory on {device}: going on with {tiles} tile(s) at once, {lanes} side by side</source>
        <translation>mémoire insuffisante sur {device}&#xa0;: on continue avec {tiles} tuile(s) à la fois, {lanes} en parallèle</translation>
    </message>
    <message>
        <source>out of memory on {tiles} tile(s) of {side} px; use a smaller tile</source>
        <translation>mémoire insuffisante avec {tiles} tuile(s) de {side} px&#xa0;; utilisez une tuile plus petite</translation>
    </message>
    <message>
        <source>output {layout!r} has shape {output_shape}, the card&apos;s layout {kind!r} needs {want}; run `terrapatch inspect` on the model and mend patch_px, dim or the token counts of its card</source>
        <translation>la sortie {layout!r} a la forme {output_shape}, la disposition {kind!r} de la fiche demande {want}&#xa0;; exécutez `terrapatch inspect` sur le modèle et corrigez patch_px, dim ou les nombres de jetons de sa fiche</translation>
    </message>
    <message>
        <source>output {layout!r} has {count} group(s) of vectors per patch, its card names {groups_count}; mend the groups of the card</source>
        <translation>la sortie {layout!r} a {count} groupe(s) de vecteurs par patch, sa fiche en nomme {groups_count}&#xa0;; corrigez les groupes de la fiche</translation>
    </message>
    <message>
        <source>output {name!r} holds tokens: {output_dim} numbers per {patch_px} px patch, row by row</source>
        <translation>la sortie {name!r} contient des jetons&#xa0;: {output_dim} nombres par patch de {patch_px} px, ligne par ligne</translation>
    </message>
    <message>
        <source>output {name!r} is a map {order}: {output_dim} numbers per {patch_px} px patch</source>
        <translation>la sortie {name!r} est une carte de caractéristiques {order}&#xa0;: {output_dim} nombres par patch de {patch_px} px</translation>
    </message>
    <message>
        <source>output {name!r} is one vector of {output_dim} numbers per window</source>
        <translation>la sortie {name!r} est un vecteur de {output_dim} nombres par fenêtre</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>recouvrement</translation>
    </message>
    <message>
        <source>overlap of {overlap} px does not fit a tile of {tile_px} px; use 0 to {most}</source>
        <translation>le recouvrement de {overlap} px ne convient pas à une tuile de {tile_px} px&#xa0;; utilisez 0 à {most}</translation>
    </message>
    <message>
        <source>overlap of {overlap} px is {overlap_patches} whole patches, the tile has {tile_patches}; use at most {most}</source>
        <translation>le recouvrement de {overlap} px fait {overlap_patches} patchs entiers, la tuile en a {tile_patches}&#xa0;; utilisez au plus {most}</translation>
    </message>
    <message>
        <source>overlap {overlap} px</source>
        <translation>recouvrement {overlap} px</translation>
    </message>
    <message>
        <source>pairs of dates</source>
        <translation>paires de dates</translation>
    </message>
    <message>
        <source>partition {file} is damaged or missing ({error}); run the same `terrapatch embed-many` again, which makes it anew, after the folder of the scene was deleted</source>
        <translation>la partition {file} est endommagée ou manque ({error})&#xa0;; supprimez le dossier de la scène, puis relancez le même `terrapatch embed-many`, qui la refait</translation>
    </message>
    <message>
        <source>partition {number} holds other vectors than the manifest says; run the same `terrapatch embed-many` again, after the folder of the scene was deleted</source>
        <translation>la partition {number} contient d&apos;autres vecteurs que ne le dit le manifeste&#xa0;; supprimez le dossier de la scène, puis relancez le même `terrapatch embed-many`</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>patch</translation>
    </message>
    <message>
        <source>patch is {patch_px} px, needs at least 1</source>
        <translation>patch vaut {patch_px} px, il en faut au moins 1</translation>
    </message>
    <message>
        <source>patch is {patch} px, needs to be at least 1</source>
        <translation>patch vaut {patch} px, doit être au moins 1</translation>
    </message>
    <message>
        <source>patch of {patch} px is not a multiple of the {own} px patch of encoder {encoder}; for finer vectors use refine 2 or 4, or a finer resolution</source>
        <translation>un patch de {patch} px n&apos;est pas un multiple du patch de {own} px de l&apos;encodeur {encoder}&#xa0;; pour des vecteurs plus fins, utilisez refine 2 ou 4, ou une résolution plus fine</translation>
    </message>
    <message>
        <source>patch {patch} is given both as an example and as a counterexample, and so are {more} others; remove it from one of the two</source>
        <translation>le patch {patch} est donné à la fois comme exemple et comme contre-exemple, ainsi que {more} autres&#xa0;; retirez-le de l&apos;un des deux</translation>
    </message>
    <message>
        <source>patch {patch} is given both as an example and as a counterexample; remove it from one of the two</source>
        <translation>le patch {patch} est donné à la fois comme exemple et comme contre-exemple&#xa0;; retirez-le de l&apos;un des deux</translation>
    </message>
    <message>
        <source>patches</source>
        <translation>patchs</translation>
    </message>
    <message>
        <source>patches (axis of square roots)</source>
        <translation>patchs (axe en racines carrées)</translation>
    </message>
    <message>
        <source>patches below 1 m: Patch size makes them larger</source>
        <translation>patchs de moins de 1 m&#xa0;: «&#xa0;Taille de patch&#xa0;» les agrandit</translation>
    </message>
    <message>
        <source>patches in {layer} now: {written:,}</source>
        <translation>patchs maintenant dans {layer} : {written:,}</translation>
    </message>
    <message>
        <source>patches in {path}: {patches}, needs at least {least_patches} to compare numbers of clusters; embed a larger area</source>
        <translation>patchs dans {path} : {patches}, il en faut au moins {least_patches} pour comparer des nombres de clusters ; encodez une zone plus grande</translation>
    </message>
    <message>
        <source>patches of ground that {before} and {after} share: {patches_count}, need at least {fewest_pairs}; give sets of the same place</source>
        <translation>patchs de terrain que {before} et {after} ont en commun : {patches_count}, il en faut au moins {fewest_pairs} ; donnez des jeux du même lieu</translation>
    </message>
    <message>
        <source>patches with a vector under the labels: {positions_count}, {found}; needs at least 2 classes: label places inside the scene</source>
        <translation>patchs avec un vecteur sous les étiquettes : {positions_count}, {found} ; il faut au moins 2 classes : étiquetez des lieux dans la scène</translation>
    </message>
    <message>
        <source>patches.gpkg in the folder, made again by each run.</source>
        <translation>patches.gpkg dans le dossier, refait à chaque exécution.</translation>
    </message>
    <message>
        <source>pip does not work.</source>
        <translation>pip ne fonctionne pas.</translation>
    </message>
    <message>
        <source>pixels as they are</source>
        <translation>pixels tels quels</translation>
    </message>
    <message>
        <source>pixels of {raster} lie between {low:.4g} and {high:.4g}, encoder {encoder} wants {phrase}: they look like {looks_like}; give --multiply {factor:g}, or imagery in that unit</source>
        <translation>les pixels de {raster} sont entre {low:.4g} et {high:.4g}, l&apos;encodeur {encoder} attend {phrase}&#xa0;: ils ressemblent à {looks_like}&#xa0;; donnez --multiply {factor:g}, ou des images dans cette unité</translation>
    </message>
    <message>
        <source>pixels of {raster} lie between {low:.4g} and {high:.4g}, encoder {encoder} wants {phrase}: they look like {looks_like}; give imagery in that unit</source>
        <translation>les pixels de {raster} sont entre {low:.4g} et {high:.4g}, l&apos;encodeur {encoder} attend {phrase}&#xa0;: ils ressemblent à {looks_like}&#xa0;; donnez des images dans cette unité</translation>
    </message>
    <message>
        <source>pixels without a vector: {count:,}</source>
        <translation>pixels sans vecteur : {count:,}</translation>
    </message>
    <message>
        <source>places lie on no grid, so row and col cannot be held against it</source>
        <translation>les lieux ne sont sur aucune grille, row et col ne peuvent donc pas y être confrontés</translation>
    </message>
    <message>
        <source>places outside of their coordinate system ({crs})</source>
        <translation>lieux hors de leur système de coordonnées ({crs})</translation>
    </message>
    <message>
        <source>places that disagree with their row and col</source>
        <translation>lieux en désaccord avec leur row et leur col</translation>
    </message>
    <message>
        <source>plain bands</source>
        <translation>bandes brutes</translation>
    </message>
    <message>
        <source>point {first_lost:.10g},{second_lost:.10g} lies on a patch without a vector (too few valid pixels); the nearest patch that has one is around {x:.10g},{y:.10g}</source>
        <translation>le point {first_lost:.10g},{second_lost:.10g} se trouve sur un patch sans vecteur (trop peu de pixels valides)&#xa0;; le patch le plus proche qui en a un est vers {x:.10g},{y:.10g}</translation>
    </message>
    <message>
        <source>point {first_point:.10g},{second_point:.10g} lies on no patch of {path}, which reaches from {west:.6g},{south:.6g} to {east:.6g},{north:.6g}; give longitude and latitude of a place that has one</source>
        <translation>le point {first_point:.10g},{second_point:.10g} ne se trouve sur aucun patch de {path}, qui s&apos;étend de {west:.6g},{south:.6g} à {east:.6g},{north:.6g}&#xa0;; donnez la longitude et la latitude d&apos;un lieu qui en a un</translation>
    </message>
    <message>
        <source>point {x:.10g},{y:.10g} is outside the grid of {path}, which reaches from {xmin},{ymin} to {xmax},{ymax}; give a point inside, in the coordinate system of the raster</source>
        <translation>le point {x:.10g},{y:.10g} est hors de la grille de {path}, qui s&apos;étend de {xmin},{ymin} à {xmax},{ymax}&#xa0;; donnez un point à l&apos;intérieur, dans le système de coordonnées du raster</translation>
    </message>
    <message>
        <source>points have no extent and lie on no lattice: each stands for a square of {side:.4g} {unit}; --side says another</source>
        <translation>les points n&apos;ont pas d&apos;étendue et ne sont sur aucune trame régulière&#xa0;: chacun représente un carré de {side:.4g} {unit}&#xa0;; --side en fixe un autre</translation>
    </message>
    <message>
        <source>points lie in rows and columns: each stands for its cell of {across:.6g} x {down:.6g} units</source>
        <translation>les points sont en lignes et en colonnes&#xa0;: chacun représente sa cellule de {across:.6g} x {down:.6g} unités</translation>
    </message>
    <message>
        <source>position {first_outside} is not among the {count} vectors; needs 0 to {last}</source>
        <translation>la position {first_outside} n&apos;est pas parmi les {count} vecteurs&#xa0;; il faut 0 à {last}</translation>
    </message>
    <message>
        <source>power or amplitude, not decibels</source>
        <translation>une puissance ou une amplitude, pas des décibels</translation>
    </message>
    <message>
        <source>power, turned into decibels</source>
        <translation>puissance, convertie en décibels</translation>
    </message>
    <message>
        <source>precision fp16 is for graphics cards: on a processor most operations are computed in 32 bits anyway; compare its speed with fp32, or use int8</source>
        <translation>la précision fp16 est pour les cartes graphiques&#xa0;: sur un processeur, la plupart des opérations sont de toute façon calculées en 32 bits&#xa0;; comparez sa vitesse à celle de fp32, ou utilisez int8</translation>
    </message>
    <message>
        <source>precision int8 is for the processor; use fp16 on a GPU, or device cpu</source>
        <translation>la précision int8 est pour le processeur&#xa0;; utilisez fp16 sur un GPU, ou device cpu</translation>
    </message>
    <message>
        <source>precision of the first ten hits</source>
        <translation>précision des dix premières correspondances</translation>
    </message>
    <message>
        <source>precisions holds {precision!r}, needs some of {choices}; change it</source>
        <translation>precisions contient {precision!r}, il en faut parmi {choices}&#xa0;; modifiez-le</translation>
    </message>
    <message>
        <source>preparing encoder {encoder} for the graphics card, once: seconds for a small encoder, about half a minute for one of 300 million parameters</source>
        <translation>préparation de l&apos;encodeur {encoder} pour la carte graphique, une seule fois&#xa0;: quelques secondes pour un petit encodeur, environ une demi-minute pour un encodeur de 300 millions de paramètres</translation>
    </message>
    <message>
        <source>probe: a weighted sum for each class, good from few examples on. knn: the five nearest examples. forest: 200 decision trees.</source>
        <translation>probe&#xa0;: une somme pondérée pour chaque classe, bonne dès quelques exemples. knn&#xa0;: les cinq exemples les plus proches. forest&#xa0;: 200 arbres de décision.</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>processeur (CPU)</translation>
    </message>
    <message>
        <source>processor: {facts}</source>
        <translation>processeur&#xa0;: {facts}</translation>
    </message>
    <message>
        <source>pyogrio does not read back what it wrote</source>
        <translation>pyogrio ne relit pas ce qu&apos;il a écrit</translation>
    </message>
    <message>
        <source>quantization of {name} is {told}, needs scale and offset as numbers or lists of them; correct the footer emb</source>
        <translation>la quantification de {name} est {told}, il faut scale et offset sous forme de nombres ou de listes de nombres&#xa0;; corrigez le pied de fichier emb</translation>
    </message>
    <message>
        <source>ran out of memory</source>
        <translation>a manqué de mémoire</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>raster {path} does not exist; check the path</source>
        <translation>le raster {path} n&apos;existe pas&#xa0;; vérifiez le chemin</translation>
    </message>
    <message>
        <source>rasterio projects wrongly: {easting}, {northing}</source>
        <translation>rasterio projette mal&#xa0;: {easting}, {northing}</translation>
    </message>
    <message>
        <source>really variable when run: {varying}</source>
        <translation>réellement variable à l&apos;exécution&#xa0;: {varying}</translation>
    </message>
    <message>
        <source>refine {refine} shifts the grid by {patch}/{patch_step} px, which is not a whole number; use a patch that is a multiple of {patch_step} px, or refine 1</source>
        <translation>refine {refine} décale la grille de {patch}/{patch_step} px, ce qui n&apos;est pas un nombre entier&#xa0;; utilisez un patch multiple de {patch_step} px, ou refine 1</translation>
    </message>
    <message>
        <source>reflectance (0 to 1)</source>
        <translation>réflectance (0 à 1)</translation>
    </message>
    <message>
        <source>reflectance in percent</source>
        <translation>réflectance en pourcentage</translation>
    </message>
    <message>
        <source>reflectance or otherwise scaled already</source>
        <translation>une réflectance, ou des valeurs déjà mises à l&apos;échelle autrement</translation>
    </message>
    <message>
        <source>reflectance x 10000</source>
        <translation>réflectance x 10000</translation>
    </message>
    <message>
        <source>reflectance, turned into {unit}</source>
        <translation>réflectance, convertie en {unit}</translation>
    </message>
    <message>
        <source>resolution encoder changes nothing: encoder {encoder} names no pixel size, so the raster&apos;s own pixels are taken</source>
        <translation>resolution encoder ne change rien&#xa0;: l&apos;encodeur {encoder} n&apos;indique aucune taille de pixel, les pixels du raster sont donc pris tels quels</translation>
    </message>
    <message>
        <source>resolution is {resolution!r}, needs &apos;native&apos;, &apos;encoder&apos; or a number above 0 in CRS units per pixel</source>
        <translation>resolution vaut {resolution!r}, doit être «&#xa0;native&#xa0;», «&#xa0;encoder&#xa0;» ou un nombre supérieur à 0 en unités du SCR par pixel</translation>
    </message>
    <message>
        <source>resolution is {resolution!r}, needs &apos;native&apos;, &apos;encoder&apos; or a number in CRS units per pixel</source>
        <translation>resolution vaut {resolution!r}, doit être «&#xa0;native&#xa0;», «&#xa0;encoder&#xa0;» ou un nombre en unités du SCR par pixel</translation>
    </message>
    <message>
        <source>resolution is {resolution:g} {unit}, larger than all of {raster}, which is {size}; give a number in {unit}, the unit of its CRS ({own})</source>
        <translation>resolution vaut {resolution:g} {unit}, plus que tout {raster}, qui fait {size}&#xa0;; donnez un nombre en {unit}, l&apos;unité de son SCR ({own})</translation>
    </message>
    <message>
        <source>resolution is {resolution}, at which {raster} has more than {most:,} pixels a side; give a larger number of {unit} (its own pixels are {own})</source>
        <translation>resolution vaut {resolution}, {raster} a alors plus de {most:,} pixels de côté ; donnez un nombre plus grand en {unit} (ses propres pixels font {own})</translation>
    </message>
    <message>
        <source>resolution is {resolution}, needs to be above 0 CRS units per pixel</source>
        <translation>resolution vaut {resolution}, doit être supérieur à 0 unité du SCR par pixel</translation>
    </message>
    <message>
        <source>resolution: metres per pixel of the training imagery</source>
        <translation>résolution&#xa0;: mètres par pixel des images d&apos;entraînement</translation>
    </message>
    <message>
        <source>revision {}</source>
        <translation>révision {}</translation>
    </message>
    <message>
        <source>rim effect: patches at a tile&apos;s rim have cosine {outermost:.3f} (least {least:.3f}) to the same ground inside another tile, from {margin_px} px on {reached:.3f}</source>
        <translation>effet de bord&#xa0;: les patchs au bord d&apos;une tuile ont un cosinus de {outermost:.3f} (minimum {least:.3f}) avec le même terrain à l&apos;intérieur d&apos;une autre tuile, à partir de {margin_px} px {reached:.3f}</translation>
    </message>
    <message>
        <source>rocchio: towards positives, away from negatives, by cosine; from one example on. mean: mean of positives; counterexamples are left out of the hits only. probe: logistic classifier, which needs counterexamples.</source>
        <translation>rocchio&#xa0;: vers les positifs, loin des négatifs, par cosinus&#xa0;; dès un seul exemple. mean&#xa0;: moyenne des positifs&#xa0;; les contre-exemples sont seulement exclus des correspondances. probe&#xa0;: classifieur logistique, qui a besoin de contre-exemples.</translation>
    </message>
    <message>
        <source>row and col are not whole numbers in all rows, so places cannot be held against them</source>
        <translation>row et col ne sont pas des entiers dans toutes les lignes, les lieux ne peuvent donc pas y être confrontés</translation>
    </message>
    <message>
        <source>row and col are swapped: row counts across and col down</source>
        <translation>row et col sont inversés&#xa0;: row compte en largeur et col en hauteur</translation>
    </message>
    <message>
        <source>row {shown}</source>
        <translation>ligne {shown}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>rows left out, for want of a place or a vector of finite numbers: {left_out:,} of {rows:,}</source>
        <translation>lignes écartées, faute de lieu ou de vecteur de nombres finis : {left_out:,} sur {rows:,}</translation>
    </message>
    <message>
        <source>rows without a place</source>
        <translation>lignes sans lieu</translation>
    </message>
    <message>
        <source>rows without a vector: {missing:,}</source>
        <translation>lignes sans vecteur&#xa0;: {missing:,}</translation>
    </message>
    <message>
        <source>rows {shown}</source>
        <translation>lignes {shown}</translation>
    </message>
    <message>
        <source>runs on macOS {macos}, needs {first_oldest_macos} or newer</source>
        <translation>fonctionne sur macOS {macos}, il faut {first_oldest_macos} ou plus récent</translation>
    </message>
    <message>
        <source>runs on {libc} {libc_version}, needs glibc {needed} or newer</source>
        <translation>fonctionne avec {libc} {libc_version}, il faut glibc {needed} ou plus récent</translation>
    </message>
    <message>
        <source>scale in geoemb:quantization of {source} is {scale!r:.80}, needs to be a number, or an object that names an array; correct the attribute</source>
        <translation>scale dans geoemb:quantization de {source} vaut {scale!r:.80}, doit être un nombre, ou un objet qui nomme un tableau&#xa0;; corrigez l&apos;attribut</translation>
    </message>
    <message>
        <source>scaled pixels of {raster} lie between {low} and {high}, encoder {encoder} takes whole numbers ({dtype}) from {least:,} to {most:,}</source>
        <translation>les pixels mis à l&apos;échelle de {raster} sont entre {low} et {high}, l&apos;encodeur {encoder} prend des entiers ({dtype}) de {least:,} à {most:,}</translation>
    </message>
    <message>
        <source>scaling expression {expression!r} is unknown, known are log10 and decibel; mend the card</source>
        <translation>l&apos;expression de mise à l&apos;échelle {expression!r} est inconnue, celles connues sont log10 et decibel&#xa0;; corrigez la fiche</translation>
    </message>
    <message>
        <source>scaling {kind!r} is not bound to a layer or is unknown</source>
        <translation>la mise à l&apos;échelle {kind!r} n&apos;est pas liée à une couche ou est inconnue</translation>
    </message>
    <message>
        <source>scaling {type!r} has {value_count} values for {key}, needs one or {bands} (one per band); mend the encoder&apos;s card or choose as many bands</source>
        <translation>la mise à l&apos;échelle {type!r} a {value_count} valeurs pour {key}, il en faut une ou {bands} (une par bande)&#xa0;; corrigez la fiche de l&apos;encodeur ou choisissez autant de bandes</translation>
    </message>
    <message>
        <source>scaling: the statistics of the layer&apos;s sensor are used; write the model&apos;s own into the card</source>
        <translation>mise à l&apos;échelle&#xa0;: les statistiques du capteur de la couche sont utilisées&#xa0;; écrivez celles du modèle dans la fiche</translation>
    </message>
    <message>
        <source>scaling: {scaling}</source>
        <translation>mise à l&apos;échelle&#xa0;: {scaling}</translation>
    </message>
    <message>
        <source>scaling: {sentence}</source>
        <translation>mise à l&apos;échelle&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>scenes</source>
        <translation>scènes</translation>
    </message>
    <message>
        <source>scenes ({patches:,} patches)</source>
        <translation>scènes ({patches:,} patchs)</translation>
    </message>
    <message>
        <source>scikit-learn does not tell two clusters apart</source>
        <translation>scikit-learn ne distingue pas deux clusters</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>score: robust deviations above the median</source>
        <translation>score&#xa0;: écarts robustes au-dessus de la médiane</translation>
    </message>
    <message>
        <source>seam ratio</source>
        <translation>rapport de raccord</translation>
    </message>
    <message>
        <source>seconds to make the vectors</source>
        <translation>secondes pour faire les vecteurs</translation>
    </message>
    <message>
        <source>seed is {seed}, needs 0 to {most}; choose another seed</source>
        <translation>seed vaut {seed}, doit être entre 0 et {most}&#xa0;; choisissez une autre graine</translation>
    </message>
    <message>
        <source>sensor table {table} cannot be read ({error}); reinstall TerraPatch</source>
        <translation>impossible de lire la table des capteurs {table} ({error})&#xa0;; réinstallez TerraPatch</translation>
    </message>
    <message>
        <source>sensor {id} has no band {name!r}; choose one of {names}</source>
        <translation>le capteur {id} n&apos;a pas de bande {name!r}&#xa0;; choisissez l&apos;une de {names}</translation>
    </message>
    <message>
        <source>sensor {sensor_id!r} is unknown; choose one of {known}</source>
        <translation>le capteur {sensor_id!r} est inconnu&#xa0;; choisissez l&apos;un de {known}</translation>
    </message>
    <message>
        <source>sensor {sensor} changes nothing: encoder {encoder} has its own bands and scaling</source>
        <translation>le capteur {sensor} ne change rien&#xa0;: l&apos;encodeur {encoder} a ses propres bandes et sa propre mise à l&apos;échelle</translation>
    </message>
    <message>
        <source>sensor-bands given: {given}, bands of {raster}: {needed}; name one for each</source>
        <translation>sensor-bands données : {given}, bandes de {raster} : {needed} ; nommez-en une pour chacune</translation>
    </message>
    <message>
        <source>sensor-bands were given without a sensor; give --sensor too</source>
        <translation>sensor-bands a été donné sans capteur&#xa0;; donnez aussi --sensor</translation>
    </message>
    <message>
        <source>sensor: {reason}</source>
        <translation>capteur&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>sensor: {reason}; bands {mapping}</source>
        <translation>capteur&#xa0;: {reason}&#xa0;; bandes {mapping}</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>shard is {shard!r}, needs I/N with I from 0 to N-1, such as 0/4; give it so</source>
        <translation>shard vaut {shard!r}, il faut I/N avec I de 0 à N-1, par exemple 0/4&#xa0;; donnez-le ainsi</translation>
    </message>
    <message>
        <source>side is {side:g}, needs to be above 0 metres</source>
        <translation>side vaut {side:g}, doit être supérieur à 0 mètre</translation>
    </message>
    <message>
        <source>side of the ground of a vector (m)</source>
        <translation>côté du terrain d&apos;un vecteur (m)</translation>
    </message>
    <message>
        <source>side of the ground of a vector (pixels)</source>
        <translation>côté du terrain d&apos;un vecteur (pixels)</translation>
    </message>
    <message>
        <source>signs alone are not stored in Zarr; choose GeoParquet for binary, or int8 for Zarr</source>
        <translation>les signes seuls ne se stockent pas en Zarr&#xa0;; choisissez GeoParquet pour binary, ou int8 pour Zarr</translation>
    </message>
    <message>
        <source>signs alone cannot be bands of a raster; choose GeoParquet for binary, or int8 for the COG</source>
        <translation>les signes seuls ne peuvent pas former les bandes d&apos;un raster&#xa0;; choisissez GeoParquet pour binary, ou int8 pour le COG</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>similarité</translation>
    </message>
    <message>
        <source>smooth is {smooth}, needs 0 to 20 rounds</source>
        <translation>smooth vaut {smooth}, doit être entre 0 et 20 tours</translation>
    </message>
    <message>
        <source>solar panels, not clouds</source>
        <translation>solar panels, not clouds</translation>
    </message>
    <message>
        <source>spatial:transform of {source} is {transform!r:.80}, needs six numbers of an affine transform ({error}); correct the attribute</source>
        <translation>spatial:transform de {source} vaut {transform!r:.80}, il faut les six nombres d&apos;une transformation affine ({error})&#xa0;; corrigez l&apos;attribut</translation>
    </message>
    <message>
        <source>standardization_mean {mean} and _std {deviation} need {bands} numbers each, one per band</source>
        <translation>standardization_mean {mean} et _std {deviation} demandent {bands} nombres chacun, un par bande</translation>
    </message>
    <message>
        <source>statistics of the layer&apos;s sensor</source>
        <translation>statistiques du capteur de la couche</translation>
    </message>
    <message>
        <source>subtract is {subtract}, needs to be a number from -{largest:g} to {largest:g}; 0 leaves the pixels as they are</source>
        <translation>subtract vaut {subtract}, doit être un nombre de -{largest:g} à {largest:g} ; 0 laisse les pixels tels quels</translation>
    </message>
    <message>
        <source>suffix tokens: what the tokens behind the patches stand for</source>
        <translation>jetons de suffixe&#xa0;: ce que représentent les jetons après les patchs</translation>
    </message>
    <message>
        <source>surface reflectance x 10000</source>
        <translation>réflectance de surface x 10000</translation>
    </message>
    <message>
        <source>tables of embeddings need the package pyarrow, which this engine lacks ({error}); set the engine up again, or install it into the engine&apos;s Python (pip install pyarrow)</source>
        <translation>les tables d&apos;embeddings ont besoin du paquet pyarrow, qui manque à ce moteur ({error})&#xa0;; installez à nouveau le moteur, ou installez le paquet dans le Python du moteur (pip install pyarrow)</translation>
    </message>
    <message>
        <source>tag {key} is {value}</source>
        <translation>la balise {key} vaut {value}</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>éliminé</translation>
    </message>
    <message>
        <source>takes squares only: {larger_height} x {larger_width} px runs, {oblong} not</source>
        <translation>ne prend que des carrés&#xa0;: {larger_height} x {larger_width} px fonctionne, {oblong} non</translation>
    </message>
    <message>
        <source>takes windows of {tile_px_height} x {tile_px_width} px only, as it declares</source>
        <translation>ne prend que des fenêtres de {tile_px_height} x {tile_px_width} px, comme déclaré</translation>
    </message>
    <message>
        <source>takes windows with a {first_fixed} of {sides} px only, as it declares</source>
        <translation>ne prend que des fenêtres avec {first_fixed} = {sides} px, comme déclaré</translation>
    </message>
    <message>
        <source>takes {batch} tiles at once, as it declares; a last batch is filled up</source>
        <translation>prend {batch} tuiles à la fois, comme déclaré&#xa0;; un dernier lot est complété</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>the CRS gives a raster no longitudes and latitudes; reproject the raster</source>
        <translation>le SCR ne donne ni longitudes ni latitudes à un raster ; reprojetez le raster</translation>
    </message>
    <message>
        <source>the CRS has no longitudes and latitudes at some patches; cut to its region</source>
        <translation>le SCR n&apos;a pas de longitudes ni de latitudes pour certains patchs&#xa0;; découpez à sa région</translation>
    </message>
    <message>
        <source>the CRS has no longitudes and latitudes there ({error}); cut to its region, or assign another CRS</source>
        <translation>le SCR n&apos;a pas de longitudes ni de latitudes à cet endroit ({error})&#xa0;; découpez à sa région, ou attribuez un autre SCR</translation>
    </message>
    <message>
        <source>the colours of the patches cannot be written to {path}; free some space there</source>
        <translation>impossible d&apos;écrire les couleurs des patchs dans {path}&#xa0;; libérez de l&apos;espace à cet endroit</translation>
    </message>
    <message>
        <source>the converted file gives {given_shape} numbers for {wanted_shape} of the encoder, {given:.0%} of them finite</source>
        <translation>le fichier converti donne {given_shape} nombres pour {wanted_shape} de l&apos;encodeur, dont {given:.0%} finis</translation>
    </message>
    <message>
        <source>the coordinate system of the places is not told</source>
        <translation>le système de coordonnées des lieux n&apos;est pas indiqué</translation>
    </message>
    <message>
        <source>the date of {raster} is not known, and encoder {encoder} takes one: {told}; give --date</source>
        <translation>la date de {raster} est inconnue, et l&apos;encodeur {encoder} en prend une&#xa0;: {told}&#xa0;; donnez --date</translation>
    </message>
    <message>
        <source>the derived graph cannot be loaded ({error})</source>
        <translation>impossible de charger le graphe dérivé ({error})</translation>
    </message>
    <message>
        <source>the disk of {folder} is full; free some space and run the same command again</source>
        <translation>le disque de {folder} est plein&#xa0;; libérez de l&apos;espace et relancez la même commande</translation>
    </message>
    <message>
        <source>the disk of {folder} is full; free some space and run the same command again, it goes on from here</source>
        <translation>le disque de {folder} est plein&#xa0;; libérez de l&apos;espace et relancez la même commande, elle reprend ici</translation>
    </message>
    <message>
        <source>the encoder that was sent has SHA-256 {found}, needs {sha256}; send it again</source>
        <translation>l&apos;encodeur reçu a le SHA-256 {found}, il faut {sha256}&#xa0;; envoyez-le à nouveau</translation>
    </message>
    <message>
        <source>the encoder wants pixels of {encoder_resolution:g} m, and all of {raster} is {source_width} x {source_height} m; use resolution &apos;native&apos; or a number in {unit} ({own}), or another encoder</source>
        <translation>l&apos;encodeur attend des pixels de {encoder_resolution:g} m, et {raster} tout entier fait {source_width} x {source_height} m&#xa0;; utilisez la résolution «&#xa0;native&#xa0;» ou un nombre en {unit} ({own}), ou un autre encodeur</translation>
    </message>
    <message>
        <source>the engine before it, {}</source>
        <translation>le moteur précédent, {}</translation>
    </message>
    <message>
        <source>the environment variable {python_variable}</source>
        <translation>la variable d&apos;environnement {python_variable}</translation>
    </message>
    <message>
        <source>the examples have vectors of {first_direction_shape} numbers, the searched set {second_matrix_shape}; use examples of the same encoder</source>
        <translation>les exemples ont des vecteurs de {first_direction_shape} nombres, le jeu parcouru de {second_matrix_shape}&#xa0;; utilisez des exemples du même encodeur</translation>
    </message>
    <message>
        <source>the file does not tell what made its vectors</source>
        <translation>le fichier ne dit pas ce qui a fait ses vecteurs</translation>
    </message>
    <message>
        <source>the first run measures the time</source>
        <translation>la première exécution mesure le temps</translation>
    </message>
    <message>
        <source>the folder .venv-engine of the plugin</source>
        <translation>le dossier .venv-engine de l&apos;extension</translation>
    </message>
    <message>
        <source>the graphics card (CUDA)</source>
        <translation>la carte graphique (CUDA)</translation>
    </message>
    <message>
        <source>the graphics card is not used: this engine has no CUDA; install onnxruntime-gpu in place of onnxruntime, or let QGIS update the engine (Settings &gt; Options &gt; TerraPatch)</source>
        <translation>la carte graphique n&apos;est pas utilisée&#xa0;: ce moteur n&apos;a pas CUDA&#xa0;; installez onnxruntime-gpu à la place d&apos;onnxruntime, ou mettez le moteur à jour dans QGIS (Préférences &gt; Options &gt; TerraPatch)</translation>
    </message>
    <message>
        <source>the grids of {before} and {after} differ: vectors of the second are averaged over each patch of the first, which softens small changes</source>
        <translation>les grilles de {before} et {after} diffèrent&#xa0;: les vecteurs du second sont moyennés sur chaque patch du premier, ce qui adoucit les petits changements</translation>
    </message>
    <message>
        <source>the index in {folder} is damaged ({error}), and all vectors are read; run `terrapatch index` again</source>
        <translation>l&apos;index dans {folder} est endommagé ({error}), tous les vecteurs sont lus&#xa0;; relancez `terrapatch index`</translation>
    </message>
    <message>
        <source>the index in {folder} is of an earlier state of the dataset, and all vectors are read; run `terrapatch index` again</source>
        <translation>l&apos;index dans {folder} est d&apos;un état antérieur du jeu de données, tous les vecteurs sont lus&#xa0;; relancez `terrapatch index`</translation>
    </message>
    <message>
        <source>the index takes {needed}, the disk of {path} has {free} free; make room</source>
        <translation>l&apos;index prend {needed}, le disque de {path} a {free} libres&#xa0;; faites de la place</translation>
    </message>
    <message>
        <source>the input takes int8, so pixels of 8-bit imagery go in less 128, -128..127, and other imagery is mapped to that range; write offset 0 into the card where the model wants 0..127</source>
        <translation>l&apos;entrée prend int8, les pixels des images 8 bits entrent donc diminués de 128, -128..127, et les autres images sont ramenées à cet intervalle&#xa0;; écrivez offset 0 dans la fiche là où le modèle attend 0..127</translation>
    </message>
    <message>
        <source>the input takes uint8, so pixels of 8-bit imagery go in as they are, 0..255, and of other imagery the 2nd to 98th percentile is mapped to 0..255</source>
        <translation>l&apos;entrée prend uint8, les pixels des images 8 bits entrent donc tels quels, 0..255, et pour les autres images le 2e–98e percentile est ramené à 0..255</translation>
    </message>
    <message>
        <source>the input takes {dtype}, so pixels go in as they are, rounded and clipped to {min}..{max}</source>
        <translation>l&apos;entrée prend {dtype}, les pixels entrent donc tels quels, arrondis et limités à {min}..{max}</translation>
    </message>
    <message>
        <source>the layer&apos;s 2nd to 98th percentile becomes 0 to 1</source>
        <translation>2e–98e percentile de la couche ramené à 0–1</translation>
    </message>
    <message>
        <source>the layer&apos;s 2nd to 98th percentile is mapped to 0..1; write the training statistics into the card</source>
        <translation>le 2e–98e percentile de la couche est ramené à 0..1&#xa0;; écrivez les statistiques d&apos;entraînement dans la fiche</translation>
    </message>
    <message>
        <source>the list of its files is missing</source>
        <translation>la liste de ses fichiers manque</translation>
    </message>
    <message>
        <source>the mask &apos;{name}&apos; cannot be transformed from {crs} to {target} ({error}); use a mask in the raster&apos;s CRS</source>
        <translation>le masque «&#xa0;{name}&#xa0;» ne peut pas être transformé de {crs} vers {target} ({error})&#xa0;; utilisez un masque dans le SCR du raster</translation>
    </message>
    <message>
        <source>the mask &apos;{name}&apos; has no polygons to use, needs at least 1; draw or select some, or leave the mask empty</source>
        <translation>le masque «&#xa0;{name}&#xa0;» n&apos;a pas de polygones utilisables, il en faut au moins 1&#xa0;; dessinez-en ou sélectionnez-en, ou laissez le masque vide</translation>
    </message>
    <message>
        <source>the patch around {x:.10g},{y:.10g} is given both as an example and as a counterexample; drop one of the two</source>
        <translation>le patch vers {x:.10g},{y:.10g} est donné à la fois comme exemple et comme contre-exemple&#xa0;; retirez l&apos;un des deux</translation>
    </message>
    <message>
        <source>the patches of layer &apos;{layer}&apos; do not lie on one grid</source>
        <translation>les patchs de la couche «&#xa0;{layer}&#xa0;» ne sont pas sur une même grille</translation>
    </message>
    <message>
        <source>the patches of layer &apos;{name}&apos; do not lie on one grid, as reprojected, edited or merged layers do not, and this tool needs one; use a layer as Embed raster wrote it</source>
        <translation>les patchs de la couche «&#xa0;{name}&#xa0;» ne sont pas sur une même grille, comme c&apos;est le cas des couches reprojetées, modifiées ou fusionnées, et cet outil en a besoin&#xa0;; utilisez une couche telle que «&#xa0;Encoder un raster&#xa0;» l&apos;a écrite</translation>
    </message>
    <message>
        <source>the pattern of the place in the tile was taken out of {centred:,} of {held_count:,} scenes; give --center-positions on or off into a new folder for vectors of one kind</source>
        <translation>le motif de position dans la tuile a été retiré de {centred:,} scènes sur {held_count:,}&#xa0;; donnez --center-positions on ou off vers un nouveau dossier, pour des vecteurs d&apos;une seule sorte</translation>
    </message>
    <message>
        <source>the place in the tile explains {share:.0%} of the variance of the vectors (limit {limit:.0%})</source>
        <translation>la place dans la tuile explique {share:.0%} de la variance des vecteurs (limite {limit:.0%})</translation>
    </message>
    <message>
        <source>the places lie on no common grid, so they become a layer of polygons; tools that need a grid refuse it</source>
        <translation>les lieux ne sont pas sur une grille commune, ils forment donc une couche de polygones&#xa0;; les outils qui ont besoin d&apos;une grille la refusent</translation>
    </message>
    <message>
        <source>the probe has 0 {sign} examples, needs at least 1 of each sign; mark one, or use method rocchio</source>
        <translation>probe a 0 exemple de signe «&#xa0;{sign}&#xa0;», il en faut au moins 1 de chaque signe&#xa0;; marquez-en un, ou utilisez la méthode rocchio</translation>
    </message>
    <message>
        <source>the processor (CPU)</source>
        <translation>le processeur (CPU)</translation>
    </message>
    <message>
        <source>the projection in {path} takes vectors of {encoder}, {embeddings_path} holds those of {encoder_tag}; apply it to a set of the same encoder, or fit a new one</source>
        <translation>la projection de {path} prend des vecteurs de {encoder}, {embeddings_path} contient des vecteurs de {encoder_tag}&#xa0;; appliquez-la à un jeu du même encodeur, ou ajustez-en une nouvelle</translation>
    </message>
    <message>
        <source>the raster has no coordinate reference system that tells lengths on the ground, so clusters.gpkg gives no areas; assign one, or reproject it, to get them</source>
        <translation>le raster n&apos;a pas de système de coordonnées de référence qui donne des longueurs au sol, clusters.gpkg ne donne donc pas de surfaces ; attribuez-en un, ou reprojetez-le, pour les obtenir</translation>
    </message>
    <message>
        <source>the regions of &apos;{layer}&apos; cannot be written ({reason}); save the layer as a GeoPackage, and try again with the copy</source>
        <translation>impossible d&apos;écrire les régions de «&#xa0;{layer}&#xa0;» ({reason})&#xa0;; enregistrez la couche au format GeoPackage, puis réessayez avec la copie</translation>
    </message>
    <message>
        <source>the regions of &apos;{}&apos; cannot be united ({}); repair them with Fix geometries, and merge again</source>
        <translation>les régions de «&#xa0;{}&#xa0;» ne peuvent pas être réunies ({})&#xa0;; corrigez-les avec «&#xa0;Réparer les géométries&#xa0;», et fusionnez à nouveau</translation>
    </message>
    <message>
        <source>the scene has no CRS, needs one to lie beside others; assign it, such as by gdal_edit.py -a_srs</source>
        <translation>la scène n&apos;a pas de SCR, il lui en faut un pour prendre place à côté d&apos;autres&#xa0;; attribuez-le, par exemple avec gdal_edit.py -a_srs</translation>
    </message>
    <message>
        <source>the scheduler at {address} was lost ({kind}: {error}); run the same command again, which goes on with the scenes that are left</source>
        <translation>l&apos;ordonnanceur à {address} a été perdu ({kind}&#xa0;: {error})&#xa0;; relancez la même commande, qui continue avec les scènes restantes</translation>
    </message>
    <message>
        <source>the search has 0 positive examples, needs at least 1; mark a patch that looks as wanted</source>
        <translation>la recherche a 0 exemple positif, il en faut au moins 1&#xa0;; marquez un patch qui a l&apos;aspect cherché</translation>
    </message>
    <message>
        <source>the set holds 0 patches</source>
        <translation>le jeu contient 0 patch</translation>
    </message>
    <message>
        <source>the set is whole: its patches rise within their grid, and its arrays agree</source>
        <translation>le jeu est complet&#xa0;: ses patchs se suivent dans leur grille, et ses tableaux concordent</translation>
    </message>
    <message>
        <source>the setting {python_setting}</source>
        <translation>le paramètre {python_setting}</translation>
    </message>
    <message>
        <source>the table does not tell what made its vectors</source>
        <translation>la table n&apos;indique pas ce qui a produit ses vecteurs</translation>
    </message>
    <message>
        <source>the temporary folder {folder} cannot be written ({reason}); free some space there, or set another temporary folder in the Processing options</source>
        <translation>impossible d&apos;écrire dans le dossier temporaire {folder} ({reason})&#xa0;; libérez-y de l&apos;espace, ou fixez un autre dossier temporaire dans les options de Traitement</translation>
    </message>
    <message>
        <source>the time axis gets one date</source>
        <translation>l&apos;axe du temps reçoit une seule date</translation>
    </message>
    <message>
        <source>the {positives_count} positive and {negatives} negative examples cancel out to a zero vector, which has no direction to search; add or remove an example</source>
        <translation>les {positives_count} exemples positifs et les {negatives} négatifs s&apos;annulent en un vecteur nul, qui n&apos;a pas de direction à chercher&#xa0;; ajoutez ou retirez un exemple</translation>
    </message>
    <message>
        <source>the {sign} examples are {dtype} of shape {rows_shape}, need integer positions [m] or float vectors [m, D]</source>
        <translation>les exemples de signe «&#xa0;{sign}&#xa0;» sont des {dtype} de forme {rows_shape}, il faut des positions entières [m] ou des vecteurs flottants [m, D]</translation>
    </message>
    <message>
        <source>the {sign} examples have vectors of {second_rows_shape} numbers, the others {dim}; use examples of the same encoder</source>
        <translation>les exemples de signe «&#xa0;{sign}&#xa0;» ont des vecteurs de {second_rows_shape} nombres, les autres de {dim}&#xa0;; utilisez des exemples du même encodeur</translation>
    </message>
    <message>
        <source>their copy is empty</source>
        <translation>leur copie est vide</translation>
    </message>
    <message>
        <source>their copy is not in the cache of this computer</source>
        <translation>leur copie n&apos;est pas dans le cache de cet ordinateur</translation>
    </message>
    <message>
        <source>these lists make {settings_count} settings, a sweep takes {most_settings} at most; shorten some of them</source>
        <translation>ces listes font {settings_count} réglages, un balayage en prend {most_settings} au plus&#xa0;; raccourcissez-en</translation>
    </message>
    <message>
        <source>they reach from {xmin}, {ymin} to {xmax}, {ymax} in {where}; </source>
        <translation>ils s&apos;étendent de {xmin}, {ymin} à {xmax}, {ymax} dans {where}&#xa0;; </translation>
    </message>
    <message>
        <source>this is level 1C, the statistics are of level 2A</source>
        <translation>ceci est de niveau 1C, les statistiques sont de niveau 2A</translation>
    </message>
    <message>
        <source>this makes {story}; the disk of {out} has only {free_gb:,.1f} GB free</source>
        <translation>cela fait {story}&#xa0;; le disque de {out} n&apos;a que {free_gb:,.1f} Go libres</translation>
    </message>
    <message>
        <source>this model takes one tile at a time, got {pixels_count}; use batch 1</source>
        <translation>ce modèle prend une tuile à la fois, il en a reçu {pixels_count}&#xa0;; utilisez batch 1</translation>
    </message>
    <message>
        <source>this onnxruntime has no {name} provider</source>
        <translation>cet onnxruntime n&apos;a pas de fournisseur {name}</translation>
    </message>
    <message>
        <source>this processor</source>
        <translation>ce processeur</translation>
    </message>
    <message>
        <source>this would make {story}, and the disk of {out} has {free_gb:,.1f} GB free; choose a coarser resolution, a larger patch or a smaller extent</source>
        <translation>cela ferait {story}, et le disque de {out} a {free_gb:,.1f} Go libres&#xa0;; choisissez une résolution plus grossière, un patch plus grand ou une emprise plus petite</translation>
    </message>
    <message>
        <source>those it was fitted on</source>
        <translation>celles sur lesquelles il a été ajusté</translation>
    </message>
    <message>
        <source>those that may are {columns}</source>
        <translation>celles qui pourraient convenir sont {columns}</translation>
    </message>
    <message>
        <source>threads is {threads}, needs to be at least 1</source>
        <translation>threads vaut {threads}, doit être au moins 1</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>seuil</translation>
    </message>
    <message>
        <source>threshold is {threshold:g}, needs to be above 0 deviations and at most {most:,}; 3 is usual</source>
        <translation>threshold vaut {threshold:g}, doit être supérieur à 0 écart et d&apos;au plus {most:,} ; 3 est la valeur habituelle</translation>
    </message>
    <message>
        <source>tile</source>
        <translation>tuile</translation>
    </message>
    <message>
        <source>tile of {asked} px: encoder {encoder} gives one vector per tile, and patches are squares; give one number</source>
        <translation>tuile de {asked} px&#xa0;: l&apos;encodeur {encoder} donne un vecteur par tuile, et les patchs sont des carrés&#xa0;; donnez un seul nombre</translation>
    </message>
    <message>
        <source>tile of {tile_px} px is not a whole number of {patch} px patches; use {smaller} or {larger}</source>
        <translation>une tuile de {tile_px} px ne fait pas un nombre entier de patchs de {patch} px&#xa0;; utilisez {smaller} ou {larger}</translation>
    </message>
    <message>
        <source>tile of {tile} px does not suit encoder {encoder}, which takes {window}; choose one of these</source>
        <translation>une tuile de {tile} px ne convient pas à l&apos;encodeur {encoder}, qui prend {window}&#xa0;; choisissez l&apos;une de ces valeurs</translation>
    </message>
    <message>
        <source>tile of {tile} px does not suit encoder {encoder}, which takes {window}; choose one of these, or a smaller patch than {patch} px</source>
        <translation>une tuile de {tile} px ne convient pas à l&apos;encodeur {encoder}, qui prend {window}&#xa0;; choisissez l&apos;une de ces valeurs, ou un patch plus petit que {patch} px</translation>
    </message>
    <message>
        <source>tile: {error}; give 256, or 256x512 for 256 px down and 512 px across</source>
        <translation>tuile&#xa0;: {error}&#xa0;; donnez 256, ou 256x512 pour 256 px de haut et 512 px de large</translation>
    </message>
    <message>
        <source>tiles</source>
        <translation>tuiles</translation>
    </message>
    <message>
        <source>tiles of {tile} px</source>
        <translation>tuiles de {tile} px</translation>
    </message>
    <message>
        <source>tiles of {tile} px and more were not tried: one may take over {longest_seconds:.0f} s</source>
        <translation>les tuiles de {tile} px et plus n&apos;ont pas été essayées&#xa0;: une seule peut prendre plus de {longest_seconds:.0f} s</translation>
    </message>
    <message>
        <source>token</source>
        <translation>jeton</translation>
    </message>
    <message>
        <source>tokens before the patches</source>
        <translation>jetons avant les patchs</translation>
    </message>
    <message>
        <source>tokens behind the patches</source>
        <translation>jetons après les patchs</translation>
    </message>
    <message>
        <source>tokens: {tokens} at {tile} px fit {count} x {tile_height} x {tile_width} + {extra}, but patch tokens do not answer to their own ground; check prefix, suffix and groups of the card</source>
        <translation>jetons&#xa0;: {tokens} à {tile} px correspondent à {count} x {tile_height} x {tile_width} + {extra}, mais les jetons de patch ne réagissent pas à leur propre terrain&#xa0;; vérifiez prefix, suffix et groups de la fiche</translation>
    </message>
    <message>
        <source>top is {top}, needs at least 1; ask for one hit or more</source>
        <translation>top vaut {top}, doit être au moins 1&#xa0;; demandez une correspondance ou plus</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>units of its own coordinates</source>
        <translation>unités de ses propres coordonnées</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unknown is {unknown:g}, needs to be a probability from 0 to 1</source>
        <translation>unknown vaut {unknown:g}, doit être une probabilité de 0 à 1</translation>
    </message>
    <message>
        <source>unknown sensor: wavelengths of {told} of {bands} bands by its metadata; mean and standard deviation are measured on the layer</source>
        <translation>capteur inconnu&#xa0;: longueurs d&apos;onde de {told} bandes sur {bands} d&apos;après ses métadonnées&#xa0;; la moyenne et l&apos;écart-type sont mesurés sur la couche</translation>
    </message>
    <message>
        <source>unknown sensor: wavelengths of {told} of {bands} bands by the colours that its bands are named after; mean and standard deviation are measured on the layer</source>
        <translation>capteur inconnu&#xa0;: longueurs d&apos;onde de {told} bandes sur {bands} d&apos;après les couleurs dont ses bandes portent le nom&#xa0;; la moyenne et l&apos;écart-type sont mesurés sur la couche</translation>
    </message>
    <message>
        <source>unlike ({:.2f})</source>
        <translation>différent ({:.2f})</translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation>jusqu&apos;à {}</translation>
    </message>
    <message>
        <source>uv could not install Python 3.12. See the log, then try again.</source>
        <translation>uv n&apos;a pas pu installer Python 3.12. Consultez le journal, puis réessayez.</translation>
    </message>
    <message>
        <source>values of the type {}</source>
        <translation>des valeurs de type {}</translation>
    </message>
    <message>
        <source>values up to {high:.4g} are not {unit}, {measured}</source>
        <translation>des valeurs jusqu&apos;à {high:.4g} ne sont pas en {unit}, {measured}</translation>
    </message>
    <message>
        <source>vector, embedding</source>
        <translation>vecteur, embedding</translation>
    </message>
    <message>
        <source>vectors for every patch of a raster</source>
        <translation>des vecteurs pour chaque patch d&apos;un raster</translation>
    </message>
    <message>
        <source>vectors have lengths from {least:.4g} to {most:.4g}, so they are not normalised; TerraPatch compares directions alone</source>
        <translation>les vecteurs ont des longueurs de {least:.4g} à {most:.4g}, ils ne sont donc pas normalisés&#xa0;; TerraPatch ne compare que les directions</translation>
    </message>
    <message>
        <source>vectors have lengths from {least:.4g} to {most:.4g}: one</source>
        <translation>les vecteurs ont des longueurs de {least:.4g} à {most:.4g}&#xa0;: un</translation>
    </message>
    <message>
        <source>vectors have {embeddings_dim} numbers, and a GeoTIFF holds at most {most_bands} bands; choose GeoParquet</source>
        <translation>les vecteurs ont {embeddings_dim} nombres, et un GeoTIFF contient au plus {most_bands} bandes&#xa0;; choisissez GeoParquet</translation>
    </message>
    <message>
        <source>vectors have {embeddings_dim} numbers, and embedding.json says {told}</source>
        <translation>les vecteurs ont {embeddings_dim} nombres, et embedding.json dit {told}</translation>
    </message>
    <message>
        <source>vectors hold numbers up to {largest:.3g}, whose squares are beyond single precision; embed imagery of smaller numbers, or with another encoder</source>
        <translation>les vecteurs contiennent des nombres jusqu&apos;à {largest:.3g}, dont les carrés dépassent la simple précision ; encodez une imagerie de nombres plus petits, ou avec un autre encodeur</translation>
    </message>
    <message>
        <source>vectors of tiles need square tiles; give one number for a tile</source>
        <translation>les vecteurs de tuiles ont besoin de tuiles carrées&#xa0;; donnez un seul nombre pour une tuile</translation>
    </message>
    <message>
        <source>vectors of {alphaearth} have length 1, and these have {least:.3f} to {most:.3f}: the file may be damaged, or of another product</source>
        <translation>les vecteurs de {alphaearth} ont la longueur 1, et ceux-ci de {least:.3f} à {most:.3f}&#xa0;: le fichier est peut-être endommagé, ou d&apos;un autre produit</translation>
    </message>
    <message>
        <source>vectors on this extent: {count}, needs at least {least} to be measured</source>
        <translation>vecteurs sur cette emprise : {count}, il en faut au moins {least} pour mesurer</translation>
    </message>
    <message>
        <source>vectors reach {peaks:.4g}, and float16 holds at most {half_max:g}; choose float32 or int8</source>
        <translation>les vecteurs atteignent {peaks:.4g}, et float16 contient au plus {half_max:g}&#xa0;; choisissez float32 ou int8</translation>
    </message>
    <message>
        <source>vectors that repeat an earlier one exactly</source>
        <translation>vecteurs qui en répètent exactement un précédent</translation>
    </message>
    <message>
        <source>vectors with NaN or infinite numbers</source>
        <translation>vecteurs avec des nombres NaN ou infinis</translation>
    </message>
    <message>
        <source>was ended by signal {number}</source>
        <translation>a été arrêté par le signal {number}</translation>
    </message>
    <message>
        <source>was ended by {name}</source>
        <translation>a été arrêté par {name}</translation>
    </message>
    <message>
        <source>was killed (SIGKILL)</source>
        <translation>a été tué (SIGKILL)</translation>
    </message>
    <message>
        <source>was told to end (SIGTERM)</source>
        <translation>a reçu l&apos;ordre de s&apos;arrêter (SIGTERM)</translation>
    </message>
    <message>
        <source>wavelengths</source>
        <translation>longueurs d&apos;onde</translation>
    </message>
    <message>
        <source>wavelengths are {wavelengths}, need to be numbers above 0, in micrometres</source>
        <translation>les longueurs d&apos;onde sont {wavelengths}, il faut des nombres supérieurs à 0, en micromètres</translation>
    </message>
    <message>
        <source>wavelengths change nothing: encoder {encoder} does not take them</source>
        <translation>wavelengths ne change rien&#xa0;: l&apos;encodeur {encoder} n&apos;utilise pas de longueurs d&apos;onde</translation>
    </message>
    <message>
        <source>wavelengths given: {given}, bands: {needed}; give one for each, in µm</source>
        <translation>longueurs d&apos;onde données : {given}, bandes : {needed} ; donnez-en une pour chacune, en µm</translation>
    </message>
    <message>
        <source>weights lie beside it in {weights}</source>
        <translation>les poids se trouvent à côté, dans {weights}</translation>
    </message>
    <message>
        <source>what is different between two dates</source>
        <translation>ce qui diffère entre deux dates</translation>
    </message>
    <message>
        <source>what the project holds of them is damaged</source>
        <translation>ce que le projet en contient est endommagé</translation>
    </message>
    <message>
        <source>whether its numbers are {unit} is not known, {measured}</source>
        <translation>on ne sait pas si ses nombres sont en {unit}, {measured}</translation>
    </message>
    <message>
        <source>while it ran {job!r}</source>
        <translation>pendant l&apos;exécution de {job!r}</translation>
    </message>
    <message>
        <source>whole tiles</source>
        <translation>tuiles entières</translation>
    </message>
    <message>
        <source>window: {window}</source>
        <translation>fenêtre&#xa0;: {window}</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>sans noms</translation>
    </message>
    <message>
        <source>workers are given for a scheduler at an address, which has its own; leave them out</source>
        <translation>workers est donné pour un ordonnanceur à une adresse, qui a les siens&#xa0;; retirez l&apos;option</translation>
    </message>
    <message>
        <source>workers are given without a scheduler; add --scheduler local, or leave them out</source>
        <translation>workers est donné sans ordonnanceur&#xa0;; ajoutez --scheduler local, ou retirez l&apos;option</translation>
    </message>
    <message>
        <source>write the scaling it was trained with into its card</source>
        <translation>écrivez dans sa fiche la mise à l&apos;échelle de son entraînement</translation>
    </message>
    <message>
        <source>zero vectors, which cannot be compared</source>
        <translation>vecteurs nuls, qui ne peuvent pas être comparés</translation>
    </message>
    <message>
        <source>zoom {}</source>
        <translation>zoom {}</translation>
    </message>
    <message>
        <source>{area} ha on the map, patches: {patches}</source>
        <translation>{area} ha sur la carte, patchs : {patches}</translation>
    </message>
    <message>
        <source>{bands} (group {group}) filled with the card&apos;s values</source>
        <translation>{bands} (groupe {group}) rempli avec les valeurs de la fiche</translation>
    </message>
    <message>
        <source>{bands} (group {group}) filled with {found:g}</source>
        <translation>{bands} (groupe {group}) rempli avec {found:g}</translation>
    </message>
    <message>
        <source>{band} computed from {of}</source>
        <translation>{band} calculé à partir de {of}</translation>
    </message>
    <message>
        <source>{before} and {after} are in different coordinate systems; reproject one of the rasters, and embed it again</source>
        <translation>{before} et {after} sont dans des systèmes de coordonnées différents&#xa0;; reprojetez l&apos;un des rasters, et encodez-le à nouveau</translation>
    </message>
    <message>
        <source>{before} holds vectors of {encoder_tag}, {after} those of {other_encoder}, and these do not compare; {advice}</source>
        <translation>{before} contient des vecteurs de {encoder_tag}, {after} des vecteurs de {other_encoder}, et ils ne sont pas comparables&#xa0;; {advice}</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation>De {before} à {after}</translation>
    </message>
    <message>
        <source>{before} was taken on {date}, after {after} ({other_date}); give the earliest first</source>
        <translation>{before} a été prise le {date}, après {after} ({other_date}) ; donnez la plus ancienne en premier</translation>
    </message>
    <message>
        <source>{card} is not the card of an encoder and would be replaced; give another name for the encoder</source>
        <translation>{card} n&apos;est pas la fiche d&apos;un encodeur et serait remplacé&#xa0;; donnez un autre nom à l&apos;encodeur</translation>
    </message>
    <message>
        <source>{card}, {free:,.1f} GB of {total:,.1f} GB free</source>
        <translation>{card}, {free:,.1f} Go libres sur {total:,.1f} Go</translation>
    </message>
    <message>
        <source>{changed:,} of {count:,} patches changed ({share}), in {places}</source>
        <translation>{changed:,} des {count:,} patchs ont changé ({share}), dans {places}</translation>
    </message>
    <message>
        <source>{changed:,} of {count:,} patches changed like the examples ({share}), in {places}</source>
        <translation>{changed:,} des {count:,} patchs ont changé comme les exemples ({share}), dans {places}</translation>
    </message>
    <message>
        <source>{changed} of {patches} patches changed, in one place.</source>
        <translation>{changed} patchs sur {patches} ont changé, à un seul endroit.</translation>
    </message>
    <message>
        <source>{changed} of {patches} patches changed, in {places} places.</source>
        <translation>{changed} patchs sur {patches} ont changé, à {places} endroits.</translation>
    </message>
    <message>
        <source>{changes}: {area} in all.</source>
        <translation>{changes}&#xa0;: {area} en tout.</translation>
    </message>
    <message>
        <source>{clearest} only splits the coarsest difference, such as water from land.</source>
        <translation>{clearest} ne sépare que la différence la plus grossière, par exemple l&apos;eau de la terre.</translation>
    </message>
    <message>
        <source>{copy} is there already; give the encoder a folder of its own</source>
        <translation>{copy} existe déjà&#xa0;; donnez à l&apos;encodeur un dossier à lui</translation>
    </message>
    <message>
        <source>{cores} core(s)</source>
        <translation>{cores} cœur(s)</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} patches are left out, because their vectors are zero or not finite; a larger min-valid leaves out patches that are mostly without imagery</source>
        <translation>{count:,} patchs sur {total:,} sont écartés, car leurs vecteurs sont nuls ou non finis&#xa0;; un min-valid plus grand écarte les patchs presque dépourvus d&apos;image</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} patches is left out, because its vector is zero or not finite; a larger min-valid leaves out patches that are mostly without imagery</source>
        <translation>{count:,} patch sur {total:,} est écarté, car son vecteur est nul ou non fini&#xa0;; un min-valid plus grand écarte les patchs presque dépourvus d&apos;image</translation>
    </message>
    <message>
        <source>{count:,} patches</source>
        <translation>{count:,} patchs</translation>
    </message>
    <message>
        <source>{count:,} patches are slow to draw and search in QGIS; a smaller extent, or coarsen, makes them fewer</source>
        <translation>{count:,} patchs sont lents à dessiner et à parcourir dans QGIS&#xa0;; une emprise plus petite, ou coarsen, en réduit le nombre</translation>
    </message>
    <message>
        <source>{count:,} places</source>
        <translation>{count:,} lieux</translation>
    </message>
    <message>
        <source>{count} ground control points</source>
        <translation>{count} points de contrôle au sol</translation>
    </message>
    <message>
        <source>{count} groups of patch tokens, one after another: one per group of bands, most likely</source>
        <translation>{count} groupes de jetons de patch, l&apos;un après l&apos;autre&#xa0;: sans doute un par groupe de bandes</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} autres</translation>
    </message>
    <message>
        <source>{count} of these have no known date.</source>
        <translation>{count} d&apos;entre elles n&apos;ont pas de date connue.</translation>
    </message>
    <message>
        <source>{count} of {all} labels of &apos;{true}&apos; are called &apos;{called}&apos;</source>
        <translation>{count} étiquettes de «&#xa0;{true}&#xa0;» sur {all} sont appelées «&#xa0;{called}&#xa0;»</translation>
    </message>
    <message>
        <source>{count} of {vectors} vectors are {what} and belong to no group; embed again with a larger --min-valid, or with another encoder or precision</source>
        <translation>{count} vecteurs sur {vectors} sont {what} et n&apos;appartiennent à aucun groupe&#xa0;; encodez à nouveau avec un --min-valid plus grand, ou avec un autre encodeur ou une autre précision</translation>
    </message>
    <message>
        <source>{count} token(s) behind the patches</source>
        <translation>{count} jeton(s) après les patchs</translation>
    </message>
    <message>
        <source>{damage}; making it again</source>
        <translation>{damage}&#xa0;; il est refait</translation>
    </message>
    <message>
        <source>{dataset} cannot be read at rows {start} to {stop} ({error}); check the file or the connection, then try again</source>
        <translation>impossible de lire {dataset} aux lignes {start} à {stop} ({error})&#xa0;; vérifiez le fichier ou la connexion, puis réessayez</translation>
    </message>
    <message>
        <source>{dim} of {before} dimensions keep {share} of the variance</source>
        <translation>{dim} dimensions sur {before} gardent {share} de la variance</translation>
    </message>
    <message>
        <source>{disk} on disk, {memory} in memory</source>
        <translation>{disk} sur le disque, {memory} en mémoire</translation>
    </message>
    <message>
        <source>{done:,} of {total:,} {called}</source>
        <translation>{done:,} sur {total:,} {called}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
    <message>
        <source>{file} belongs to another layer of that name</source>
        <translation>{file} appartient à une autre couche de ce nom</translation>
    </message>
    <message>
        <source>{file} cannot be opened</source>
        <translation>impossible d&apos;ouvrir {file}</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); fetch it again</source>
        <translation>impossible de lire {file} ({error})&#xa0;; récupérez-le à nouveau</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); give another folder</source>
        <translation>impossible de lire {file} ({error})&#xa0;; donnez un autre dossier</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); run `terrapatch embed` again</source>
        <translation>impossible de lire {file} ({error})&#xa0;; relancez `terrapatch embed`</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); run the same `terrapatch embed-many` again, which writes it anew</source>
        <translation>impossible de lire {file} ({error})&#xa0;; relancez le même `terrapatch embed-many`, qui le réécrit</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); choose the sweep.json of a sweep.</source>
        <translation>Impossible de lire {file} ({reason})&#xa0;; choisissez le sweep.json d&apos;un balayage.</translation>
    </message>
    <message>
        <source>{file} cannot be read as Parquet ({error}); check the file</source>
        <translation>impossible de lire {file} comme Parquet ({error})&#xa0;; vérifiez le fichier</translation>
    </message>
    <message>
        <source>{file} cannot be read as a classifier of this version ({error}); make it anew with `terrapatch classify`</source>
        <translation>impossible de lire {file} comme classifieur de cette version ({error})&#xa0;; refaites-le avec `terrapatch classify`</translation>
    </message>
    <message>
        <source>{file} cannot be read; import the table again</source>
        <translation>impossible de lire {file}&#xa0;; importez à nouveau la table</translation>
    </message>
    <message>
        <source>{file} cannot be written ({error}); choose another</source>
        <translation>impossible d&apos;écrire {file} ({error})&#xa0;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); choose another</source>
        <translation>impossible d&apos;écrire {file} ({reason})&#xa0;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); choose another place.</source>
        <translation>Impossible d&apos;écrire {file} ({reason})&#xa0;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); close the programs that have it open, or make {folder} writable</source>
        <translation>impossible d&apos;écrire {file} ({reason})&#xa0;; fermez les programmes qui l&apos;ont ouvert, ou rendez {folder} accessible en écriture</translation>
    </message>
    <message>
        <source>{file} cannot be written into {above}; give a file in a folder that can be written</source>
        <translation>impossible d&apos;écrire {file} dans {above}&#xa0;; donnez un fichier dans un dossier accessible en écriture</translation>
    </message>
    <message>
        <source>{file} could not be probed (exit {returncode}: {last_lines}); write a card beside the file</source>
        <translation>impossible de sonder {file} (code {returncode}&#xa0;: {last_lines})&#xa0;; écrivez une fiche à côté du fichier</translation>
    </message>
    <message>
        <source>{file} crashed ONNX Runtime while it was probed ({name}); it cannot be used here, try another export</source>
        <translation>{file} a fait planter ONNX Runtime pendant son sondage ({name})&#xa0;; il est inutilisable ici, essayez un autre export</translation>
    </message>
    <message>
        <source>{file} does not say where its pixels lie; put the tile&apos;s land mask {file_stem}.tiff beside it, or give it by --grid</source>
        <translation>{file} ne dit pas où sont ses pixels&#xa0;; placez à côté le masque des terres de la tuile {file_stem}.tiff, ou donnez-le avec --grid</translation>
    </message>
    <message>
        <source>{file} gives {items} for a tile of {tile} px: not a grid of tokens, a map or a vector; export the encoder&apos;s tokens [batch, tokens, dim] or feature map [batch, dim, rows, cols]</source>
        <translation>{file} donne {items} pour une tuile de {tile} px&#xa0;: ni grille de jetons, ni carte, ni vecteur&#xa0;; exportez les jetons de l&apos;encodeur [batch, tokens, dim] ou sa carte de caractéristiques [batch, dim, rows, cols]</translation>
    </message>
    <message>
        <source>{file} has SHA-256 {found}…, the card of {encoder} names {wanted}…; restore it.</source>
        <translation>{file} a le SHA-256 {found}…, la fiche de {encoder} indique {wanted}…&#xa0;; rétablissez-le.</translation>
    </message>
    <message>
        <source>{file} has no card {card} beside it that can be read. Add it with the plus: that makes one.</source>
        <translation>{file} n&apos;a pas à côté de lui de fiche {card} lisible. Ajoutez-le avec le plus&#xa0;: cela en crée une.</translation>
    </message>
    <message>
        <source>{file} has no column {missing}, needs those of stac-geoparquet; it has {column_names}</source>
        <translation>{file} n&apos;a pas de colonne {missing}, il faut celles de stac-geoparquet&#xa0;; il a {column_names}</translation>
    </message>
    <message>
        <source>{file} has other columns than {first_files} ({names} ...); give one kind of table</source>
        <translation>{file} a d&apos;autres colonnes que {first_files} ({names} ...)&#xa0;; donnez des tables d&apos;une seule sorte</translation>
    </message>
    <message>
        <source>{file} has {layers_count} layers ({layers}); name one: &apos;{file}{layer}{first_layers}&apos;</source>
        <translation>{file} a {layers_count} couches ({layers})&#xa0;; indiquez-en une&#xa0;: «&#xa0;{file}{layer}{first_layers}&#xa0;»</translation>
    </message>
    <message>
        <source>{file} holds {dtype} of shape {numbers_shape}, needs int8 [height, width, dimensions]; give the grid of a Tessera tile</source>
        <translation>{file} contient {dtype} de forme {numbers_shape}, il faut int8 [height, width, dimensions]&#xa0;; donnez la grille d&apos;une tuile Tessera</translation>
    </message>
    <message>
        <source>{file} is a link to {beside}, outside of the model&apos;s folder; put the file itself there</source>
        <translation>{file} est un lien vers {beside}, en dehors du dossier du modèle&#xa0;; mettez-y le fichier lui-même</translation>
    </message>
    <message>
        <source>{file} is cut short; run `terrapatch index` again</source>
        <translation>{file} est tronqué&#xa0;; relancez `terrapatch index`</translation>
    </message>
    <message>
        <source>{file} is damaged: components have shape {components_shape}, mean {mean_shape}, and these must agree; run `terrapatch reduce` again</source>
        <translation>{file} est endommagé&#xa0;: les composantes ont la forme {components_shape}, la moyenne {mean_shape}, et elles doivent concorder&#xa0;; relancez `terrapatch reduce`</translation>
    </message>
    <message>
        <source>{file} is damaged: it holds {count} components and {variances} variances, needs as many of both, all finite; run `terrapatch reduce` again</source>
        <translation>{file} est endommagé : il contient {count} composantes et {variances} variances, il en faut autant des unes que des autres, toutes finies ; relancez `terrapatch reduce`</translation>
    </message>
    <message>
        <source>{file} is neither a STAC ItemCollection nor an item (its type is {kind!r}); give one of these, or a text file with a GDAL name on each line</source>
        <translation>{file} n&apos;est ni une ItemCollection STAC ni un élément (son type est {kind!r})&#xa0;; donnez l&apos;un des deux, ou un fichier texte avec un nom GDAL par ligne</translation>
    </message>
    <message>
        <source>{file} is not a projection ({error}); run `terrapatch reduce` again</source>
        <translation>{file} n&apos;est pas une projection ({error})&#xa0;; relancez `terrapatch reduce`</translation>
    </message>
    <message>
        <source>{file} is not a tokenizer ({error}); restore the file.</source>
        <translation>{file} n&apos;est pas un tokenizer ({error})&#xa0;; rétablissez le fichier.</translation>
    </message>
    <message>
        <source>{file} is not a whole Parquet file ({error}); fetch it again</source>
        <translation>{file} n&apos;est pas un fichier Parquet complet ({error})&#xa0;; récupérez-le à nouveau</translation>
    </message>
    <message>
        <source>{file} is not an ONNX model ({error}); give a file that was exported as .onnx</source>
        <translation>{file} n&apos;est pas un modèle ONNX ({error})&#xa0;; donnez un fichier exporté en .onnx</translation>
    </message>
    <message>
        <source>{file} is not called .gpkg, which the file of a layer is; give such a name</source>
        <translation>{file} ne se termine pas par .gpkg, comme le doit le fichier d&apos;une couche&#xa0;; donnez un tel nom</translation>
    </message>
    <message>
        <source>{file} is not called .parquet, which the file is; give such a name</source>
        <translation>{file} ne se termine pas par .parquet, comme le doit ce fichier&#xa0;; donnez un tel nom</translation>
    </message>
    <message>
        <source>{file} is not of schema {needed!r}, which this version reads; give another folder</source>
        <translation>{file} n&apos;est pas du schéma {needed!r}, que lit cette version&#xa0;; donnez un autre dossier</translation>
    </message>
    <message>
        <source>{file} is not there; a Tessera tile is NAME.npy and NAME_scales.npy</source>
        <translation>{file} n&apos;existe pas&#xa0;; une tuile Tessera se compose de NAME.npy et de NAME_scales.npy</translation>
    </message>
    <message>
        <source>{file} is not there; give a set that `terrapatch reduce` wrote, or its {projection_file}</source>
        <translation>{file} n&apos;existe pas&#xa0;; donnez un jeu écrit par `terrapatch reduce`, ou son {projection_file}</translation>
    </message>
    <message>
        <source>{file} is of another state of the dataset; run the same `terrapatch embed-many` again</source>
        <translation>{file} est d&apos;un autre état du jeu de données&#xa0;; relancez le même `terrapatch embed-many`</translation>
    </message>
    <message>
        <source>{file} is there already and holds other things than patches of {path}; give another name</source>
        <translation>{file} existe déjà et contient autre chose que les patchs de {path}&#xa0;; donnez un autre nom</translation>
    </message>
    <message>
        <source>{file} is there already; give another name, or remove it</source>
        <translation>{file} existe déjà&#xa0;; donnez un autre nom, ou supprimez-le</translation>
    </message>
    <message>
        <source>{file} keeps weights in a separate file that is missing; put {missing} beside it</source>
        <translation>{file} garde des poids dans un fichier à part qui manque&#xa0;; placez {missing} à côté</translation>
    </message>
    <message>
        <source>{file} keeps weights in {stored}, its card names {named}; write a new card with `terrapatch inspect`</source>
        <translation>{file} garde des poids dans {stored}, sa fiche indique {named}&#xa0;; écrivez une nouvelle fiche avec `terrapatch inspect`</translation>
    </message>
    <message>
        <source>{file} lies in {folder}, whose files are replaced; give another folder for the result</source>
        <translation>{file} se trouve dans {folder}, dont les fichiers sont remplacés ; donnez un autre dossier pour le résultat</translation>
    </message>
    <message>
        <source>{file} may not be read or written ({reason}); change its permissions, or give another</source>
        <translation>{file} ne peut pas être lu ou écrit ({reason}) ; changez ses droits d&apos;accès, ou donnez autre chose</translation>
    </message>
    <message>
        <source>{file} needs more than {memory_gb:.0f} GB to be probed; write a card beside the file</source>
        <translation>le sondage de {file} demande plus de {memory_gb:.0f} Go&#xa0;; écrivez une fiche à côté du fichier</translation>
    </message>
    <message>
        <source>{file} ran at none of {tried_count} shapes, from {first_tried} to {last_tried} ({complaint}); write a card beside the file with the right window and bands</source>
        <translation>{file} ne s&apos;est exécuté avec aucune des {tried_count} formes, de {first_tried} à {last_tried} ({complaint})&#xa0;; écrivez à côté du fichier une fiche avec la bonne fenêtre et les bonnes bandes</translation>
    </message>
    <message>
        <source>{file} reads words by {tokenizer}, which is missing; put that file beside it.</source>
        <translation>{file} lit les mots avec {tokenizer}, qui manque&#xa0;; placez ce fichier à côté.</translation>
    </message>
    <message>
        <source>{file} says schema {schema!r}, this version reads {needed!r}; run `terrapatch embed` again</source>
        <translation>{file} annonce le schéma {schema!r}, cette version lit {needed!r}&#xa0;; relancez `terrapatch embed`</translation>
    </message>
    <message>
        <source>{file} takes inputs {shapes}, needs exactly one image of 4 or 5 dimensions; write a card beside the file that says what each input is</source>
        <translation>{file} prend les entrées {shapes}, il faut exactement une image de 4 ou 5 dimensions&#xa0;; écrivez à côté du fichier une fiche qui dise ce qu&apos;est chaque entrée</translation>
    </message>
    <message>
        <source>{file} takes inputs {shapes}; what {tensor!r} carries is not known: write a card beside the file that says what each input is</source>
        <translation>{file} prend les entrées {shapes}&#xa0;; on ne sait pas ce que porte {tensor!r}&#xa0;: écrivez à côté du fichier une fiche qui dise ce qu&apos;est chaque entrée</translation>
    </message>
    <message>
        <source>{file} takes {size} tiles at once, and gives a tile other vectors when the others change; export the model for one tile</source>
        <translation>{file} prend {size} tuiles à la fois, et donne à une tuile d&apos;autres vecteurs quand les autres changent&#xa0;; exportez le modèle pour une seule tuile</translation>
    </message>
    <message>
        <source>{file} was exported for other programs, and does not say where on the ground its patches lie; import the set that it was made of, or export that as .parquet, .tif or .zarr</source>
        <translation>{file} a été exporté pour d&apos;autres programmes et ne dit pas où ses patchs se trouvent sur le terrain&#xa0;; importez l&apos;ensemble dont il provient, ou exportez celui-ci en .parquet, .tif ou .zarr</translation>
    </message>
    <message>
        <source>{file} was not probed within {seconds:.0f} s; write a card beside the file that says what it takes</source>
        <translation>{file} n&apos;a pas pu être sondé en {seconds:.0f} s&#xa0;; écrivez à côté du fichier une fiche qui dise ce qu&apos;il prend</translation>
    </message>
    <message>
        <source>{file} was written without its origin or style: {problem}</source>
        <translation>{file} a été écrit sans son origine ou son style&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>{file}: metadata {metadata_key!r} is not JSON ({error})</source>
        <translation>{file}&#xa0;: les métadonnées {metadata_key!r} ne sont pas du JSON ({error})</translation>
    </message>
    <message>
        <source>{file}: tensor {tensor!r} has the element type bool, needs numbers for imagery and vectors; export the model with float32 in its place</source>
        <translation>{file} : le tenseur {tensor!r} a le type d&apos;élément bool, l&apos;imagerie et les vecteurs demandent des nombres ; exportez le modèle avec float32 à la place</translation>
    </message>
    <message>
        <source>{file}: tensor {tensor!r} has the element type {name}, which numpy arrays cannot have; export the model with float32 inputs and outputs: its inside may stay {name}</source>
        <translation>{file}&#xa0;: le tenseur {tensor!r} a le type d&apos;élément {name}, que les tableaux numpy ne peuvent pas avoir&#xa0;; exportez le modèle avec des entrées et des sorties en float32&#xa0;: son intérieur peut rester en {name}</translation>
    </message>
    <message>
        <source>{file}: {tensor!r} is of type {name}, needs to be a tensor; export the model with one float32 tensor for each input and output</source>
        <translation>{file} : {tensor!r} est de type {name}, doit être un tenseur ; exportez le modèle avec un tenseur float32 pour chaque entrée et chaque sortie</translation>
    </message>
    <message>
        <source>{file}{weights} has SHA-256 {found}…, its card was written for {sha256}…; restore the file, or write a new card with `terrapatch inspect`</source>
        <translation>{file}{weights} a le SHA-256 {found}…, sa fiche a été écrite pour {sha256}…&#xa0;; rétablissez le fichier, ou écrivez une nouvelle fiche avec `terrapatch inspect`</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}); make room, or see that the folder can be written</source>
        <translation>impossible d&apos;écrire dans {folder} ({reason})&#xa0;; faites de la place, ou veillez à ce que le dossier soit accessible en écriture</translation>
    </message>
    <message>
        <source>{folder} could not be written ({reason}); run the same command again to go on</source>
        <translation>impossible d&apos;écrire dans {folder} ({reason})&#xa0;; relancez la même commande pour continuer</translation>
    </message>
    <message>
        <source>{folder} does not hold an engine of this version. Set the engine up again.</source>
        <translation>{folder} ne contient pas de moteur de cette version. Installez à nouveau le moteur.</translation>
    </message>
    <message>
        <source>{folder} does not hold an installer of TerraPatch&apos;s engine. Choose the folder that &apos;Save an installer for another computer…&apos; made; it holds a folder &apos;wheels&apos;.</source>
        <translation>{folder} ne contient pas d&apos;installateur du moteur de TerraPatch. Choisissez le dossier créé par «&#xa0;Enregistrer un installateur pour un autre ordinateur…&#xa0;»&#xa0;; il contient un dossier «&#xa0;wheels&#xa0;».</translation>
    </message>
    <message>
        <source>{folder} has no {manifest_file} ({reason}); run `terrapatch embed-many` to the end first</source>
        <translation>{folder} n&apos;a pas de {manifest_file} ({reason})&#xa0;; exécutez d&apos;abord `terrapatch embed-many` jusqu&apos;au bout</translation>
    </message>
    <message>
        <source>{folder} holds an unfinished run of something else ({identity}); give another folder, or delete this one</source>
        <translation>{folder} contient une exécution inachevée d&apos;autre chose ({identity})&#xa0;; donnez un autre dossier, ou supprimez celui-ci</translation>
    </message>
    <message>
        <source>{folder} holds an unfinished run; repeat the same `terrapatch embed` command to finish it</source>
        <translation>{folder} contient une exécution inachevée&#xa0;; relancez la même commande `terrapatch embed` pour la terminer</translation>
    </message>
    <message>
        <source>{folder} holds another embedding set ({identity}); give another folder, or delete this one</source>
        <translation>{folder} contient un autre jeu d&apos;embeddings ({identity})&#xa0;; donnez un autre dossier, ou supprimez celui-ci</translation>
    </message>
    <message>
        <source>{folder} holds no dataset (no {file}); give the folder that `terrapatch embed-many --out` wrote</source>
        <translation>{folder} ne contient pas de jeu de données (pas de {file}) ; donnez le dossier que `terrapatch embed-many --out` a écrit</translation>
    </message>
    <message>
        <source>{folder} holds no embedding set (no {metadata_file}); give the folder that `terrapatch embed --out` wrote</source>
        <translation>{folder} ne contient pas de jeu d&apos;embeddings (pas de {metadata_file})&#xa0;; donnez le dossier que `terrapatch embed --out` a écrit</translation>
    </message>
    <message>
        <source>{folder} holds no vectors of tiles ({error}); run Embed raster with tokens &apos;tile&apos; or &apos;both&apos;</source>
        <translation>{folder} ne contient pas de vecteurs de tuiles ({error})&#xa0;; lancez «&#xa0;Encoder un raster&#xa0;» avec tokens «&#xa0;tile&#xa0;» ou «&#xa0;both&#xa0;»</translation>
    </message>
    <message>
        <source>{folder} holds other files ({inside}) and no sweep, needs to be empty; give another folder</source>
        <translation>{folder} contient d&apos;autres fichiers ({inside}) et aucun balayage, il doit être vide&#xa0;; donnez un autre dossier</translation>
    </message>
    <message>
        <source>{folder} holds other files ({inside}), needs to be empty; give another</source>
        <translation>{folder} contient d&apos;autres fichiers ({inside}), il doit être vide&#xa0;; donnez-en un autre</translation>
    </message>
    <message>
        <source>{folder} holds the packages of another version of TerraPatch. Save the installer again with the version of this computer.</source>
        <translation>{folder} contient les paquets d&apos;une autre version de TerraPatch. Enregistrez à nouveau l&apos;installateur avec la version de cet ordinateur.</translation>
    </message>
    <message>
        <source>{folder} holds vectors of places that lie on no grid ({places_file}), which are searched and grouped in QGIS; open that file by Open embeddings… in the dock there</source>
        <translation>{folder} contient des vecteurs de lieux qui ne sont sur aucune grille ({places_file}), à rechercher et à regrouper dans QGIS&#xa0;; ouvrez-y ce fichier par «&#xa0;Ouvrir des embeddings…&#xa0;» dans le panneau</translation>
    </message>
    <message>
        <source>{folder} holds {what} already; give another folder, or add --overwrite</source>
        <translation>{folder} contient déjà {what}&#xa0;; donnez un autre dossier, ou ajoutez --overwrite</translation>
    </message>
    <message>
        <source>{folder} is a file, needs to be a folder; give another</source>
        <translation>{folder} est un fichier, il faut un dossier&#xa0;; donnez-en un autre</translation>
    </message>
    <message>
        <source>{folder} is an installer for Python {python_text}, this computer has {versions}. Install that version of Python, or save an installer for one that is here.</source>
        <translation>{folder} est un installateur pour Python {python_text}, cet ordinateur a {versions}. Installez cette version de Python, ou enregistrez un installateur pour une version présente ici.</translation>
    </message>
    <message>
        <source>{folder} is an installer for {other}, this computer is {title}. Save one for it.</source>
        <translation>{folder} est un installateur pour {other}, cet ordinateur est {title}. Enregistrez-en un pour lui.</translation>
    </message>
    <message>
        <source>{folder} is damaged (its CRS: {error}); run `terrapatch embed` into a new folder</source>
        <translation>{folder} est endommagé (son SCR&#xa0;: {error})&#xa0;; exécutez `terrapatch embed` vers un nouveau dossier</translation>
    </message>
    <message>
        <source>{folder} is damaged ({error}); run `terrapatch embed` into a new folder</source>
        <translation>{folder} est endommagé ({error})&#xa0;; exécutez `terrapatch embed` vers un nouveau dossier</translation>
    </message>
    <message>
        <source>{folder} is damaged: vectors.npy has shape {shape}, needs {told}</source>
        <translation>{folder} est endommagé&#xa0;: vectors.npy a la forme {shape}, il faut {told}</translation>
    </message>
    <message>
        <source>{folder} is damaged: vectors.npy has shape {vectors_shape}, index.npy {index_shape}, valid.npy {valid_shape}, and these must agree; run `terrapatch embed` into a new folder</source>
        <translation>{folder} est endommagé&#xa0;: vectors.npy a la forme {vectors_shape}, index.npy {index_shape}, valid.npy {valid_shape}, et elles doivent concorder&#xa0;; exécutez `terrapatch embed` vers un nouveau dossier</translation>
    </message>
    <message>
        <source>{folder} is damaged: {wrong}; run `terrapatch embed` into a new folder</source>
        <translation>{folder} est endommagé&#xa0;: {wrong}&#xa0;; exécutez `terrapatch embed` vers un nouveau dossier</translation>
    </message>
    <message>
        <source>{folder} is not a folder; give the folder that `terrapatch embed --out` wrote</source>
        <translation>{folder} n&apos;est pas un dossier&#xa0;; donnez le dossier que `terrapatch embed --out` a écrit</translation>
    </message>
    <message>
        <source>{folder} may not hold files that large, by its file system or a limit of this account; give a folder elsewhere, or embed a smaller extent</source>
        <translation>{folder} n&apos;accepte pas de fichiers aussi grands, à cause de son système de fichiers ou d&apos;une limite de ce compte&#xa0;; donnez un dossier ailleurs, ou encodez une emprise plus petite</translation>
    </message>
    <message>
        <source>{found}: all of them would be cut off; {advice}</source>
        <translation>{found}&#xa0;: tous seraient écrêtés&#xa0;; {advice}</translation>
    </message>
    <message>
        <source>{found}: clusters and find similar follow it; embed with --center-positions auto to take it out</source>
        <translation>{found}&#xa0;: les clusters et la recherche par similarité suivent ce motif&#xa0;; encodez avec --center-positions auto pour le retirer</translation>
    </message>
    <message>
        <source>{found}: rounded and cut off there, little is left of them; {advice}</source>
        <translation>{found}&#xa0;: arrondis et écrêtés à cet endroit, il en reste peu de chose&#xa0;; {advice}</translation>
    </message>
    <message>
        <source>{found}: the mean of each place is taken out; --center-positions off leaves it in</source>
        <translation>{found}&#xa0;: la moyenne de chaque place est retirée&#xa0;; --center-positions off la laisse</translation>
    </message>
    <message>
        <source>{found}: the mean of each place over moved copies of tiles is taken out; --center-positions off leaves it in</source>
        <translation>{found}&#xa0;: la moyenne de chaque place sur des copies décalées des tuiles est retirée&#xa0;; --center-positions off la laisse</translation>
    </message>
    <message>
        <source>{four_bands} as files called {product} mostly are; give bands to choose</source>
        <translation>{four_bands} comme c&apos;est le cas de la plupart des fichiers nommés {product}&#xa0;; donnez bands pour choisir</translation>
    </message>
    <message>
        <source>{grid_count:,} patches, up to {size_gb:,.1f} GB of vectors</source>
        <translation>{grid_count:,} patchs, jusqu&apos;à {size_gb:,.1f} Go de vecteurs</translation>
    </message>
    <message>
        <source>{height} x {width} px fails ({text})</source>
        <translation>{height} x {width} px échoue ({text})</translation>
    </message>
    <message>
        <source>{height} x {width} px gives {values_shape} in place of {expected}</source>
        <translation>{height} x {width} px donne {values_shape} au lieu de {expected}</translation>
    </message>
    <message>
        <source>{hits} of {passing}{above}</source>
        <translation>{hits} sur {passing}{above}</translation>
    </message>
    <message>
        <source>{job} needs more memory than there is ({error}); close other programs, or choose a smaller extent, tile or batch</source>
        <translation>{job} demande plus de mémoire qu&apos;il n&apos;y en a ({error})&#xa0;; fermez d&apos;autres programmes, ou choisissez une emprise, une tuile ou un batch plus petits</translation>
    </message>
    <message>
        <source>{k} clusters of {name}</source>
        <translation>{k} clusters de {name}</translation>
    </message>
    <message>
        <source>{k} clusters stand well apart from each other.</source>
        <translation>{k} clusters sont bien séparés les uns des autres.</translation>
    </message>
    <message>
        <source>{k} clusters: groups differ by {silhouette} of 1 (silhouette), mixed inside {inertia} (inertia)</source>
        <translation>{k} clusters&#xa0;: différence entre les groupes {silhouette} sur 1 (silhouette), hétérogénéité interne {inertia} (inertie)</translation>
    </message>
    <message>
        <source>{k} is a peak: with one more or one less, groups differ less clearly.</source>
        <translation>{k} est un pic&#xa0;: avec un de plus ou un de moins, les groupes diffèrent moins nettement.</translation>
    </message>
    <message>
        <source>{label} must be {wanted} (got &apos;{found}&apos;).</source>
        <translation>{label} doit être {wanted} (reçu&#xa0;: «&#xa0;{found}&#xa0;»).</translation>
    </message>
    <message>
        <source>{last_records_title} is skipped: {reason}</source>
        <translation>{last_records_title} est sauté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{layouts_count} outputs can hold vectors ({told}); {first!r}, the deepest, is proposed; for another, put it first among outputs of the card</source>
        <translation>{layouts_count} sorties peuvent contenir des vecteurs ({told})&#xa0;; {first!r}, la plus profonde, est proposée&#xa0;; pour une autre, placez-la en premier parmi les outputs de la fiche</translation>
    </message>
    <message>
        <source>{library} of TensorRT 10 is not where the system looks for libraries</source>
        <translation>{library} de TensorRT 10 n&apos;est pas là où le système cherche les bibliothèques</translation>
    </message>
    <message>
        <source>{low:.2g} to {high:.2g}: {count:,}</source>
        <translation>{low:.2g} à {high:.2g}&#xa0;: {count:,}</translation>
    </message>
    <message>
        <source>{low} to {high} ha with the errors found taken into account (95 %)</source>
        <translation>{low} à {high} ha en tenant compte des erreurs constatées (95&#xa0;%)</translation>
    </message>
    <message>
        <source>{memory:,.1f} GB of memory</source>
        <translation>{memory:,.1f} Go de mémoire</translation>
    </message>
    <message>
        <source>{metres:g} m are about {degrees:.3g} degrees</source>
        <translation>{metres:g} m font environ {degrees:.3g} degrés</translation>
    </message>
    <message>
        <source>{missed} of {count} features of &apos;{name}&apos; lie on no patch of &apos;{patches}&apos; and are left out.</source>
        <translation>{missed} entités de «&#xa0;{name}&#xa0;» sur {count} ne se trouvent sur aucun patch de «&#xa0;{patches}&#xa0;» et sont écartées.</translation>
    </message>
    <message>
        <source>{missed} of {places} examples lie on no patch and are left out.</source>
        <translation>{missed} exemples sur {places} ne se trouvent sur aucun patch et sont écartés.</translation>
    </message>
    <message>
        <source>{missing:,} of {rows_count:,} scenes are not marked yet by which patches are the newest, and all of theirs count; run the same `terrapatch embed-many` to its end</source>
        <translation>pour {missing:,} scènes sur {rows_count:,}, les patchs les plus récents ne sont pas encore marqués, et tous les leurs comptent&#xa0;; exécutez le même `terrapatch embed-many` jusqu&apos;au bout</translation>
    </message>
    <message>
        <source>{model} cannot read texts of {length} tokens ({error}); mend the card.</source>
        <translation>{model} ne peut pas lire des textes de {length} jetons ({error})&#xa0;; corrigez la fiche.</translation>
    </message>
    <message>
        <source>{model} gives NaN or infinite numbers for texts; export it again in full precision.</source>
        <translation>{model} donne des nombres NaN ou infinis pour les textes&#xa0;; exportez-le à nouveau en pleine précision.</translation>
    </message>
    <message>
        <source>{model} gives texts as {vectors_shape}, patches have {wanted} numbers: both must be projected into one space; mend text.output of the card, or outputs.</source>
        <translation>{model} donne les textes en {vectors_shape}, les patchs ont {wanted} nombres&#xa0;: les deux doivent être projetés dans un même espace&#xa0;; corrigez text.output de la fiche, ou outputs.</translation>
    </message>
    <message>
        <source>{model} has no output {output!r}; mend text.output of the card.</source>
        <translation>{model} n&apos;a pas de sortie {output!r}&#xa0;; corrigez text.output de la fiche.</translation>
    </message>
    <message>
        <source>{model} keeps weights in {outside}; export the text tower as one file, below 2 GB.</source>
        <translation>{model} garde des poids dans {outside}&#xa0;; exportez la tour de texte en un seul fichier, de moins de 2 Go.</translation>
    </message>
    <message>
        <source>{model} takes inputs {types}, its card names {named}; mend the card.</source>
        <translation>{model} prend les entrées {types}, sa fiche indique {named}&#xa0;; corrigez la fiche.</translation>
    </message>
    <message>
        <source>{name} (version {version})</source>
        <translation>{name} (version {version})</translation>
    </message>
    <message>
        <source>{name} beside {file} is not an encoder card (it has no schema terrapatch-encoder-1) and was looked past.</source>
        <translation>{name} à côté de {file} n&apos;est pas une fiche d&apos;encodeur (elle n&apos;a pas le schéma terrapatch-encoder-1) et a été ignoré.</translation>
    </message>
    <message>
        <source>{name} has no column of vectors (lists of numbers, or one column a dimension); its columns are {schema}; give a table of embeddings</source>
        <translation>{name} n&apos;a pas de colonne de vecteurs (des listes de nombres, ou une colonne par dimension)&#xa0;; ses colonnes sont {schema}&#xa0;; donnez une table d&apos;embeddings</translation>
    </message>
    <message>
        <source>{name} has the hash {found}…, its server states {wanted}…; nothing was kept, try again.</source>
        <translation>{name} a le hachage {found}…, son serveur annonce {wanted}…&#xa0;; rien n&apos;a été conservé, réessayez.</translation>
    </message>
    <message>
        <source>{name} has {candidates_count} columns that may hold the vectors ({candidates}); name one by --vectors</source>
        <translation>{name} a {candidates_count} colonnes qui peuvent contenir les vecteurs ({candidates})&#xa0;; indiquez-en une avec --vectors</translation>
    </message>
    <message>
        <source>{name} has {size:,} bytes, needs {needed:,}</source>
        <translation>{name} a {size:,} octets, il en faut {needed:,}</translation>
    </message>
    <message>
        <source>{name} holds &apos;{part}&apos;, needs numbers of bands such as 3,2,1, or names</source>
        <translation>{name} contient «&#xa0;{part}&#xa0;», il faut des numéros de bandes, par exemple 3,2,1, ou des noms</translation>
    </message>
    <message>
        <source>{name} in geoemb:quantization of {source} is {value!r:.80}, needs a number; correct the attribute</source>
        <translation>{name} dans geoemb:quantization de {source} vaut {value!r:.80}, il faut un nombre&#xa0;; corrigez l&apos;attribut</translation>
    </message>
    <message>
        <source>{name} in {dim} dimensions</source>
        <translation>{name} en {dim} dimensions</translation>
    </message>
    <message>
        <source>{name} is &apos;{text}&apos;, needs numbers.</source>
        <translation>{name} vaut «&#xa0;{text}&#xa0;», il faut des nombres.</translation>
    </message>
    <message>
        <source>{name} is &apos;{text}&apos;, needs whole numbers such as 8,16</source>
        <translation>{name} vaut «&#xa0;{text}&#xa0;», il faut des entiers, par exemple 8,16</translation>
    </message>
    <message>
        <source>{name} is &apos;{value}&apos;, needs one of {choices}; choose one of these</source>
        <translation>{name} vaut «&#xa0;{value}&#xa0;», il faut l&apos;un de {choices}&#xa0;; choisissez l&apos;un de ceux-ci</translation>
    </message>
    <message>
        <source>{name} is &apos;{value}&apos;, needs one of {choices}; give a file as {file} instead</source>
        <translation>{name} vaut «&#xa0;{value}&#xa0;», il faut l&apos;un de {choices}&#xa0;; donnez plutôt un fichier comme {file}</translation>
    </message>
    <message>
        <source>{name} is a pattern of remote names, which are not listed; give a text file of names</source>
        <translation>{name} est un motif de noms distants, qui ne sont pas listés&#xa0;; donnez un fichier texte de noms</translation>
    </message>
    <message>
        <source>{name} is a pipe, needs to be a file; remove it, or give another raster</source>
        <translation>{name} est un tube, il faut un fichier&#xa0;; supprimez-le, ou donnez un autre raster</translation>
    </message>
    <message>
        <source>{name} is a pipe, needs to be a file; save its content as a file, and give that</source>
        <translation>{name} est un tube, il faut un fichier ; enregistrez son contenu dans un fichier, et donnez celui-ci</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} manque</translation>
    </message>
    <message>
        <source>{name} is {value!r}, needs to be one of {known}</source>
        <translation>{name} vaut {value!r}, doit être l&apos;un de {known}</translation>
    </message>
    <message>
        <source>{name} must be {needed} (got {found}): choose a file of examples that was saved here.</source>
        <translation>{name} doit être {needed} (reçu&#xa0;: {found})&#xa0;: choisissez un fichier d&apos;exemples enregistré ici.</translation>
    </message>
    <message>
        <source>{name} of a system that the engine is {system}</source>
        <translation>{name}, mais le moteur est {system}</translation>
    </message>
    <message>
        <source>{name} without the global lock, needs an ordinary build</source>
        <translation>{name} sans le verrou global (GIL), il faut une version ordinaire</translation>
    </message>
    <message>
        <source>{name} without venv; on Debian and Ubuntu, `sudo apt install python3-venv` adds it</source>
        <translation>{name} sans venv&#xa0;; sous Debian et Ubuntu, `sudo apt install python3-venv` l&apos;ajoute</translation>
    </message>
    <message>
        <source>{name}, driver {driver}</source>
        <translation>{name}, pilote {driver}</translation>
    </message>
    <message>
        <source>{name}, needs {versions}</source>
        <translation>{name}, il faut {versions}</translation>
    </message>
    <message>
        <source>{name}, {factor} x {factor}</source>
        <translation>{name}, {factor} x {factor}</translation>
    </message>
    <message>
        <source>{name}: F1 {value}, patches: {patches}</source>
        <translation>{name} : F1 {value}, patchs : {patches}</translation>
    </message>
    <message>
        <source>{name}: {confidence} % sure, {margin} % ahead of the next</source>
        <translation>{name}&#xa0;: sûr à {confidence}&#xa0;%, {margin}&#xa0;% d&apos;avance sur la suivante</translation>
    </message>
    <message>
        <source>{name}: {count} selected</source>
        <translation>{name}&#xa0;: {count} sélectionnés</translation>
    </message>
    <message>
        <source>{near:.0%} of the places lie within one patch ({ground:.4g}) of another class: a patch there holds both.</source>
        <translation>{near:.0%} des lieux sont à moins d&apos;un patch ({ground:.4g}) d&apos;une autre classe&#xa0;: un patch y contient les deux.</translation>
    </message>
    <message>
        <source>{netloc} cannot be reached ({reason}); check the network and the proxy, then try again: what was fetched so far is kept.</source>
        <translation>{netloc} est injoignable ({reason})&#xa0;; vérifiez le réseau et le proxy, puis réessayez&#xa0;: ce qui a été récupéré jusqu&apos;ici est conservé.</translation>
    </message>
    <message>
        <source>{netloc} gives {url} only to accounts that have accepted its licence (HTTP {error_code}); accept it on {page}, and set the variable HF_TOKEN to a token of your account.</source>
        <translation>{netloc} ne donne {url} qu&apos;aux comptes qui ont accepté sa licence (HTTP {error_code})&#xa0;; acceptez-la sur {page}, et donnez à la variable HF_TOKEN un jeton d&apos;accès de votre compte.</translation>
    </message>
    <message>
        <source>{netloc} has no time for {url} now (HTTP {error_code}); try again later.</source>
        <translation>{netloc} est trop occupé pour {url} en ce moment (HTTP {error_code})&#xa0;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>{offset:g} is subtracted from the pixels: Sentinel-2&apos;s processing baseline {number} adds it (the darkest are {dark}); give --subtract 0 to leave them</source>
        <translation>{offset:g} est soustrait des pixels&#xa0;: la ligne de traitement {number} de Sentinel-2 l&apos;ajoute (les plus sombres sont à {dark})&#xa0;; donnez --subtract 0 pour les laisser</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>{onnx_file} cannot be loaded: {text}; check it with `terrapatch inspect`</source>
        <translation>impossible de charger {onnx_file}&#xa0;: {text}&#xa0;; vérifiez-le avec `terrapatch inspect`</translation>
    </message>
    <message>
        <source>{onnx_file} gives outputs {outputs}, its card names {output!r}; mend outputs of the card</source>
        <translation>{onnx_file} donne les sorties {outputs}, sa fiche indique {output!r}&#xa0;; corrigez outputs de la fiche</translation>
    </message>
    <message>
        <source>{onnx_file} has tensors of the element type {name} ({tensors}), which ONNX Runtime does not take; export the model with float32 inputs and outputs</source>
        <translation>{onnx_file} a des tenseurs du type d&apos;élément {name} ({tensors}), qu&apos;ONNX Runtime n&apos;accepte pas ; exportez le modèle avec des entrées et des sorties en float32</translation>
    </message>
    <message>
        <source>{onnx_file} has {size_gb:.2f} GB, one ONNX file holds less than {largest_file_gb:.2f} GB; export it with its weights in a separate file (external data), or in half precision</source>
        <translation>{onnx_file} fait {size_gb:.2f} Go, un fichier ONNX seul en contient moins de {largest_file_gb:.2f}&#xa0;; exportez-le avec ses poids dans un fichier à part (external data), ou en demi-précision</translation>
    </message>
    <message>
        <source>{onnx_file} is not an ONNX model ({error}); give a file that was exported as .onnx</source>
        <translation>{onnx_file} n&apos;est pas un modèle ONNX ({error})&#xa0;; donnez un fichier exporté en .onnx</translation>
    </message>
    <message>
        <source>{onnx_file} is not an ONNX model; give a file that was exported as .onnx</source>
        <translation>{onnx_file} n&apos;est pas un modèle ONNX&#xa0;; donnez un fichier exporté en .onnx</translation>
    </message>
    <message>
        <source>{onnx_file} keeps weights in a separate file that is missing; put that file beside it ({text})</source>
        <translation>{onnx_file} garde des poids dans un fichier à part qui manque&#xa0;; placez ce fichier à côté ({text})</translation>
    </message>
    <message>
        <source>{onnx_file} keeps weights in a separate file, which ONNX Runtime cannot find beside a name that is not UTF-8; rename the file or its folder</source>
        <translation>{onnx_file} garde des poids dans un fichier à part, qu&apos;ONNX Runtime ne trouve pas à côté d&apos;un nom qui n&apos;est pas en UTF-8&#xa0;; renommez le fichier ou son dossier</translation>
    </message>
    <message>
        <source>{onnx_file} keeps weights in a separate file, {file}, that is missing; put that file beside it</source>
        <translation>{onnx_file} garde des poids dans un fichier à part, {file}, qui manque&#xa0;; placez ce fichier à côté</translation>
    </message>
    <message>
        <source>{onnx_file} needs a newer ONNX Runtime than {version}; install a newer one, or export the model for an older opset ({text})</source>
        <translation>{onnx_file} a besoin d&apos;un ONNX Runtime plus récent que {version}&#xa0;; installez-en un, ou exportez le modèle pour un opset plus ancien ({text})</translation>
    </message>
    <message>
        <source>{onnx_file} takes inputs {inputs}, its card names {wanted}; mend inputs of the card, or move it away: `terrapatch inspect` proposes another</source>
        <translation>{onnx_file} prend les entrées {inputs}, sa fiche indique {wanted}&#xa0;; corrigez inputs de la fiche, ou déplacez-la&#xa0;: `terrapatch inspect` en propose une autre</translation>
    </message>
    <message>
        <source>{onnx_file} takes windows with a {axis} of {fixed} px, its card says {window}; mend the window of the card</source>
        <translation>{onnx_file} prend des fenêtres dont {axis} est de {fixed} px, sa fiche dit {window}&#xa0;; corrigez window de la fiche</translation>
    </message>
    <message>
        <source>{onnx_file} takes {batch} tile(s) at once and no other number, its card says batch {card_batch}; write {batch} into the card</source>
        <translation>{onnx_file} prend {batch} tuile(s) à la fois et pas un autre nombre, sa fiche dit batch {card_batch}&#xa0;; écrivez {batch} dans la fiche</translation>
    </message>
    <message>
        <source>{onnx_file} takes {dates} dates at once, TerraPatch gives one; export the model for one date (Prithvi: num_frames=1)</source>
        <translation>{onnx_file} prend {dates} dates à la fois, TerraPatch en donne une&#xa0;; exportez le modèle pour une seule date (Prithvi&#xa0;: num_frames=1)</translation>
    </message>
    <message>
        <source>{onnx_file} takes {needed}, the disk of {parent} has {free} free; make room, or use the encoder where it lies</source>
        <translation>{onnx_file} prend {needed}, le disque de {parent} a {free} libres&#xa0;; faites de la place, ou utilisez l&apos;encodeur là où il est</translation>
    </message>
    <message>
        <source>{onnx_file} uses operators that ONNX Runtime {version} does not know; export it with standard operators ({text})</source>
        <translation>{onnx_file} utilise des opérateurs qu&apos;ONNX Runtime {version} ne connaît pas&#xa0;; exportez-le avec des opérateurs standard ({text})</translation>
    </message>
    <message>
        <source>{onnx_file}: input {tensor!r} has {declared_count} dimensions {declared}, its card names {tensor_dims}; mend the card</source>
        <translation>{onnx_file}&#xa0;: l&apos;entrée {tensor!r} a {declared_count} dimensions {declared}, sa fiche indique {tensor_dims}&#xa0;; corrigez la fiche</translation>
    </message>
    <message>
        <source>{option} holds {number}, needs pixels of at least {least}; change it</source>
        <translation>{option} contient {number}, il faut des pixels d&apos;au moins {least}&#xa0;; modifiez-le</translation>
    </message>
    <message>
        <source>{option} holds {word!r}, needs {told}; change it</source>
        <translation>{option} contient {word!r}, il faut {told}&#xa0;; modifiez-le</translation>
    </message>
    <message>
        <source>{option} is for encoders that want certain numbers; mosaiks takes any, leave it out</source>
        <translation>{option} est pour les encodeurs qui attendent certains nombres&#xa0;; mosaiks les prend tous, retirez l&apos;option</translation>
    </message>
    <message>
        <source>{option} is for mosaiks and changes nothing for encoder {encoder}</source>
        <translation>{option} est pour mosaiks et ne change rien pour l&apos;encodeur {encoder}</translation>
    </message>
    <message>
        <source>{option} is for rasters and grids, and {source} is read as a table; leave it out</source>
        <translation>{option} est pour les rasters et les grilles, et {source} est lu comme une table&#xa0;; omettez-le</translation>
    </message>
    <message>
        <source>{option} is for tables, and {source} is read as a raster or grid; leave it out</source>
        <translation>{option} est pour les tables, et {source} est lu comme un raster ou une grille&#xa0;; omettez-le</translation>
    </message>
    <message>
        <source>{output!r}: {layout}, {output_dim} numbers</source>
        <translation>{output!r}&#xa0;: {layout}, {output_dim} nombres</translation>
    </message>
    <message>
        <source>{output!r}: {layout}, {output_dim} numbers per {patch_px} px patch</source>
        <translation>{output!r}&#xa0;: {layout}, {output_dim} nombres par patch de {patch_px} px</translation>
    </message>
    <message>
        <source>{output} and {other} are both {file}, and one would replace the other; choose two files</source>
        <translation>{output} et {other} sont tous deux {file}, et l&apos;un remplacerait l&apos;autre&#xa0;; choisissez deux fichiers</translation>
    </message>
    <message>
        <source>{output} is {file}, and the folder {folder} does not exist; make it, or choose another</source>
        <translation>{output} vaut {file}, et le dossier {folder} n&apos;existe pas&#xa0;; créez-le, ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>{output} is {file}, and {format} files cannot hold vectors; choose a GeoPackage (.gpkg)</source>
        <translation>{output} vaut {file}, et les fichiers {format} ne peuvent pas contenir de vecteurs&#xa0;; choisissez un GeoPackage (.gpkg)</translation>
    </message>
    <message>
        <source>{output} is {file}, which cannot be written ({reason}); choose another place</source>
        <translation>{output} vaut {file}, où il est impossible d&apos;écrire ({reason})&#xa0;; choisissez un autre endroit</translation>
    </message>
    <message>
        <source>{output} is {file}, which {source} is read from and which would be replaced; choose another file</source>
        <translation>{output} vaut {file}, d&apos;où {source} est lu et qui serait remplacé&#xa0;; choisissez un autre fichier</translation>
    </message>
    <message>
        <source>{out} already holds this embedding set; nothing to do</source>
        <translation>{out} contient déjà ce jeu d&apos;embeddings&#xa0;; rien à faire</translation>
    </message>
    <message>
        <source>{out} already holds this embedding set; nothing to do (a few windows of {path} are as they were, changes elsewhere cannot be told; give another folder to embed it anew)</source>
        <translation>{out} contient déjà ce jeu d&apos;embeddings ; rien à faire (quelques fenêtres de {path} sont restées les mêmes, les changements ailleurs ne peuvent pas être connus ; donnez un autre dossier pour l&apos;encoder à nouveau)</translation>
    </message>
    <message>
        <source>{out} already holds this embedding set; nothing to do (whether {path} has changed since cannot be told; give another folder to embed it anew)</source>
        <translation>{out} contient déjà ce jeu d&apos;embeddings&#xa0;; rien à faire (on ne peut pas savoir si {path} a changé depuis&#xa0;; donnez un autre dossier pour l&apos;encoder à nouveau)</translation>
    </message>
    <message>
        <source>{out} already holds this reduction; nothing to do</source>
        <translation>{out} contient déjà cette réduction&#xa0;; rien à faire</translation>
    </message>
    <message>
        <source>{out} cannot be written ({error}); choose another place for the encoder</source>
        <translation>impossible d&apos;écrire {out} ({error})&#xa0;; choisissez un autre endroit pour l&apos;encodeur</translation>
    </message>
    <message>
        <source>{out} has the ending {ending}, needs one of {choices}; rename it, or say --format</source>
        <translation>{out} a l&apos;extension {ending}, il faut l&apos;une de {choices}&#xa0;; renommez-le, ou donnez --format</translation>
    </message>
    <message>
        <source>{out} holds another embedding set; give another folder with --out, or delete this one</source>
        <translation>{out} contient un autre jeu d&apos;embeddings&#xa0;; donnez un autre dossier avec --out, ou supprimez celui-ci</translation>
    </message>
    <message>
        <source>{out} is a folder, and not a Zarr store; give another name</source>
        <translation>{out} est un dossier, mais pas un store Zarr&#xa0;; donnez un autre nom</translation>
    </message>
    <message>
        <source>{out} is the raster itself and would be replaced; give another name for the encoder</source>
        <translation>{out} est le raster lui-même et serait remplacé&#xa0;; donnez un autre nom à l&apos;encodeur</translation>
    </message>
    <message>
        <source>{overlap} px of overlap</source>
        <translation>{overlap} px de recouvrement</translation>
    </message>
    <message>
        <source>{pace:,.0f} tiles of {side} px a second by {encoder}</source>
        <translation>{pace:,.0f} tuiles de {side} px par seconde avec {encoder}</translation>
    </message>
    <message>
        <source>{package} does not work ({kind}: {reason})</source>
        <translation>{package} ne fonctionne pas ({kind}&#xa0;: {reason})</translation>
    </message>
    <message>
        <source>{package} is damaged: {damaged}</source>
        <translation>{package} est endommagé&#xa0;: {damaged}</translation>
    </message>
    <message>
        <source>{package} is not installed</source>
        <translation>{package} n&apos;est pas installé</translation>
    </message>
    <message>
        <source>{package} is {found}, needs {version}</source>
        <translation>{package} est en version {found}, il faut {version}</translation>
    </message>
    <message>
        <source>{parameter} is for embeddings of others, and {source} is an embedding set, which is taken as it is; leave it out</source>
        <translation>{parameter} est pour les embeddings d&apos;autrui, et {source} est un jeu d&apos;embeddings, qui est pris tel quel&#xa0;; ne le donnez pas</translation>
    </message>
    <message>
        <source>{parameter} is {value}, needs to be a number</source>
        <translation>{parameter} vaut {value}, doit être un nombre</translation>
    </message>
    <message>
        <source>{parameter} is {value}, which covers no ground; give xmin,xmax,ymin,ymax of some, or leave it empty</source>
        <translation>{parameter} vaut {value}, ce qui ne couvre aucun terrain ; donnez xmin,xmax,ymin,ymax d&apos;un terrain, ou laissez vide</translation>
    </message>
    <message>
        <source>{partial} cannot be read ({error}); delete that folder to start the run afresh</source>
        <translation>impossible de lire {partial} ({error})&#xa0;; supprimez ce dossier pour recommencer l&apos;exécution</translation>
    </message>
    <message>
        <source>{partial} of an interrupted run is damaged; beginning afresh</source>
        <translation>{partial} d&apos;une exécution interrompue est endommagé&#xa0;; on recommence à zéro</translation>
    </message>
    <message>
        <source>{parts} and {last}</source>
        <translation>{parts} et {last}</translation>
    </message>
    <message>
        <source>{part} cannot be renamed to {folder} ({reason}). Try again.</source>
        <translation>Impossible de renommer {part} en {folder} ({reason}). Réessayez.</translation>
    </message>
    <message>
        <source>{part} is left of an earlier setup and cannot be removed. Close other programs, then try again.</source>
        <translation>{part} reste d&apos;une installation antérieure et ne peut pas être supprimé. Fermez d&apos;autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>{patches} with {dim}-dimensional vectors, in {seconds} s on {device}.</source>
        <translation>{patches} avec des vecteurs à {dim} dimensions, en {seconds} s sur {device}.</translation>
    </message>
    <message>
        <source>{path} cannot be described as a VRT in {folder}; check the free space</source>
        <translation>impossible de décrire {path} comme VRT dans {folder}&#xa0;; vérifiez l&apos;espace libre</translation>
    </message>
    <message>
        <source>{path} cannot be opened any more; check that it is still there</source>
        <translation>{path} ne s&apos;ouvre plus&#xa0;; vérifiez qu&apos;il y est toujours</translation>
    </message>
    <message>
        <source>{path} cannot be opened as a raster ({error}); give a file that GDAL reads</source>
        <translation>impossible d&apos;ouvrir {path} comme raster ({error})&#xa0;; donnez un fichier que GDAL lit</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}); check the file with gdalinfo</source>
        <translation>impossible de lire {path} ({error})&#xa0;; vérifiez le fichier avec gdalinfo</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): choose a file of examples.</source>
        <translation>Impossible de lire {path} ({reason})&#xa0;: choisissez un fichier d&apos;exemples.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a table of texts ({error}); give a CSV with a header</source>
        <translation>impossible de lire {path} comme table de textes ({error})&#xa0;; donnez un CSV avec un en-tête</translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}); choose another place for the encoder</source>
        <translation>impossible d&apos;écrire {path} ({error})&#xa0;; choisissez un autre endroit pour l&apos;encodeur</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another temporary folder</source>
        <translation>impossible d&apos;écrire {path} ({reason})&#xa0;; choisissez un autre dossier temporaire</translation>
    </message>
    <message>
        <source>{path} cannot make an environment. See the log, or choose another Python.</source>
        <translation>{path} ne peut pas créer d&apos;environnement. Consultez le journal, ou choisissez un autre Python.</translation>
    </message>
    <message>
        <source>{path} did not answer within {seconds:.0f} s</source>
        <translation>{path} n&apos;a pas répondu en {seconds:.0f} s</translation>
    </message>
    <message>
        <source>{path} does not run as a Python ({kind})</source>
        <translation>{path} ne s&apos;exécute pas comme un Python ({kind})</translation>
    </message>
    <message>
        <source>{path} does not work. {problem}</source>
        <translation>{path} ne fonctionne pas. {problem}</translation>
    </message>
    <message>
        <source>{path} has made the environment elsewhere than in {part}. Choose another Python.</source>
        <translation>{path} a créé l&apos;environnement ailleurs que dans {part}. Choisissez un autre Python.</translation>
    </message>
    <message>
        <source>{path} has nothing within the extent, dates and names that were given; give others, or leave some out (a scene of it is {scene}{date})</source>
        <translation>{path} n&apos;a rien dans l&apos;emprise, les dates et les noms donnés&#xa0;; donnez-en d&apos;autres, ou retirez-en (l&apos;une de ses scènes est {scene}{date})</translation>
    </message>
    <message>
        <source>{path} has pixels without an area (geotransform {numbers}), needs some ground for each; georeference it, such as with gdal_translate -a_ullr</source>
        <translation>{path} a des pixels sans surface (géotransformation {numbers}), chacun doit couvrir un peu de terrain&#xa0;; géoréférencez-le, par exemple avec gdal_translate -a_ullr</translation>
    </message>
    <message>
        <source>{path} has {bands}</source>
        <translation>{path} a {bands}</translation>
    </message>
    <message>
        <source>{path} holds 0 patches, needs at least 1; embed an area that has valid pixels</source>
        <translation>{path} contient 0 patch, il en faut au moins 1&#xa0;; encodez une zone qui a des pixels valides</translation>
    </message>
    <message>
        <source>{path} holds 0 patches, needs at least 1; embed an area with valid pixels</source>
        <translation>{path} contient 0 patch, il en faut au moins 1&#xa0;; encodez une zone avec des pixels valides</translation>
    </message>
    <message>
        <source>{path} holds 0 patches, needs at least 1; embed scenes that have valid pixels</source>
        <translation>{path} contient 0 patch, il en faut au moins 1&#xa0;; encodez des scènes qui ont des pixels valides</translation>
    </message>
    <message>
        <source>{path} holds 0 points, needs at least 1: choose a file of examples.</source>
        <translation>{path} contient 0 point, il en faut au moins 1&#xa0;: choisissez un fichier d&apos;exemples.</translation>
    </message>
    <message>
        <source>{path} holds complex numbers ({compound}); convert it to amplitude or decibels first</source>
        <translation>{path} contient des nombres complexes ({compound})&#xa0;; convertissez-le d&apos;abord en amplitude ou en décibels</translation>
    </message>
    <message>
        <source>{path} holds no raster bands; {hint}</source>
        <translation>{path} ne contient pas de bandes raster&#xa0;; {hint}</translation>
    </message>
    <message>
        <source>{path} holds only an alpha band, needs at least one band of imagery; give another file</source>
        <translation>{path} ne contient qu&apos;une bande alpha, il faut au moins une bande d&apos;image&#xa0;; donnez un autre fichier</translation>
    </message>
    <message>
        <source>{path} holds other files ({inside}) and no set, needs to be empty; give another folder</source>
        <translation>{path} contient d&apos;autres fichiers ({inside}) et aucun jeu d&apos;embeddings, il doit être vide&#xa0;; donnez un autre dossier</translation>
    </message>
    <message>
        <source>{path} holds other files ({others}) and no dataset, needs to be empty; give another folder</source>
        <translation>{path} contient d&apos;autres fichiers ({others}) et aucun jeu de données, il doit être vide&#xa0;; donnez un autre dossier</translation>
    </message>
    <message>
        <source>{path} holds vectors of encoder {theirs}, not of {ours}, and those of two encoders cannot be compared; give another folder</source>
        <translation>{path} contient des vecteurs de l&apos;encodeur {theirs}, et non de {ours}, et ceux de deux encodeurs ne sont pas comparables&#xa0;; donnez un autre dossier</translation>
    </message>
    <message>
        <source>{path} holds vectors of two kinds ({key} {first_found} and {second_found}), which cannot be compared; remove the scenes of one, and run the same `terrapatch embed-many` again</source>
        <translation>{path} contient des vecteurs de deux sortes ({key} {first_found} et {second_found}), qui ne sont pas comparables&#xa0;; supprimez les scènes de l&apos;une, et relancez le même `terrapatch embed-many`</translation>
    </message>
    <message>
        <source>{path} is Python {first_version}.{second_version}, needs 3.9 or newer</source>
        <translation>{path} est Python {first_version}.{second_version}, il faut 3.9 ou plus récent</translation>
    </message>
    <message>
        <source>{path} is a file, needs to be a folder; give another</source>
        <translation>{path} est un fichier, il faut un dossier&#xa0;; donnez-en un autre</translation>
    </message>
    <message>
        <source>{path} is not GeoJSON ({error}): choose a file that was saved here.</source>
        <translation>{path} n&apos;est pas du GeoJSON ({error})&#xa0;: choisissez un fichier enregistré ici.</translation>
    </message>
    <message>
        <source>{path} is not there</source>
        <translation>{path} n&apos;existe pas</translation>
    </message>
    <message>
        <source>{path} is not there; give a table of embeddings</source>
        <translation>{path} n&apos;existe pas&#xa0;; donnez une table d&apos;embeddings</translation>
    </message>
    <message>
        <source>{path} is not there; it may have been renamed or moved. Put it back, or repair the layer&apos;s source in its properties</source>
        <translation>{path} n&apos;existe pas&#xa0;; il a peut-être été renommé ou déplacé. Remettez-le en place, ou réparez la source de la couche dans ses propriétés</translation>
    </message>
    <message>
        <source>{path} is placed by {placed_by} only, needs pixels on a grid of its CRS; warp it first, such as with gdalwarp, and give the result</source>
        <translation>{path} n&apos;est situé que par {placed_by}, il faut des pixels sur une grille de son SCR&#xa0;; reprojetez-le d&apos;abord, par exemple avec gdalwarp, et donnez le résultat</translation>
    </message>
    <message>
        <source>{path} lacks {missing}</source>
        <translation>{path} ne contient pas {missing}</translation>
    </message>
    <message>
        <source>{path} was changed while it was read, so that some vectors would be of old pixels and some of new ones; run the same command again once nothing writes into it</source>
        <translation>{path} a été modifié pendant sa lecture, certains vecteurs viendraient donc d&apos;anciens pixels et d&apos;autres de nouveaux&#xa0;; relancez la même commande quand plus rien n&apos;y écrit</translation>
    </message>
    <message>
        <source>{path} was made with {option} {found}, not {wanted}; give the same options, or another folder</source>
        <translation>{path} a été fait avec {option} {found}, et non {wanted}&#xa0;; donnez les mêmes options, ou un autre dossier</translation>
    </message>
    <message>
        <source>{path} was reduced to vectors of {dim} numbers, words have as many as the encoder gives; search the set that it was made of</source>
        <translation>{path} a été réduit à des vecteurs de {dim} nombres, les mots en ont autant que l&apos;encodeur en donne&#xa0;; cherchez dans le jeu dont il est tiré</translation>
    </message>
    <message>
        <source>{places:,} places in {blocks} blocks: {classes}</source>
        <translation>{places:,} lieux dans {blocks} blocs&#xa0;: {classes}</translation>
    </message>
    <message>
        <source>{place} cannot be written ({error}).</source>
        <translation>Impossible d&apos;écrire dans {place} ({error}).</translation>
    </message>
    <message>
        <source>{polygons} with vectors of {name}</source>
        <translation>{polygons} avec des vecteurs de {name}</translation>
    </message>
    <message>
        <source>{precision}: cosine to full precision {cosine_mean:.4f} (least {cosine_min:.4f}), patches of this layer compared: {patches}</source>
        <translation>{precision} : cosinus avec la pleine précision {cosine_mean:.4f} (au moins {cosine_min:.4f}), patchs de cette couche comparés : {patches}</translation>
    </message>
    <message>
        <source>{problem} Installing it again did not help: rebuild the engine.</source>
        <translation>{problem} Une nouvelle installation n&apos;y a rien fait&#xa0;: reconstruisez le moteur.</translation>
    </message>
    <message>
        <source>{problem} Open the TerraPatch panel of QGIS and click &apos;Update the engine&apos;.</source>
        <translation>{problem} Ouvrez le panneau TerraPatch de QGIS et cliquez sur «&#xa0;Mettre à jour le moteur&#xa0;».</translation>
    </message>
    <message>
        <source>{program} cannot be started ({reason}). Choose another Python.</source>
        <translation>Impossible de démarrer {program} ({reason}). Choisissez un autre Python.</translation>
    </message>
    <message>
        <source>{px} px = {size}, {area} each</source>
        <translation>{px} px = {size}, {area} chacun</translation>
    </message>
    <message>
        <source>{python} does not run ({reason}).</source>
        <translation>{python} ne s&apos;exécute pas ({reason}).</translation>
    </message>
    <message>
        <source>{raster} cannot be opened ({error}); check that it is still there</source>
        <translation>impossible d&apos;ouvrir {raster} ({error})&#xa0;; vérifiez qu&apos;il y est toujours</translation>
    </message>
    <message>
        <source>{raster} cannot be opened ({error}); give the land mask of the tile by --grid</source>
        <translation>impossible d&apos;ouvrir {raster} ({error})&#xa0;; donnez le masque des terres de la tuile avec --grid</translation>
    </message>
    <message>
        <source>{raster} cannot be read ({error}); check the file with gdalinfo</source>
        <translation>impossible de lire {raster} ({error})&#xa0;; vérifiez le fichier avec gdalinfo</translation>
    </message>
    <message>
        <source>{raster} cannot be read at row {row}, column {col} ({error}); the file may be damaged</source>
        <translation>impossible de lire {raster} à la ligne {row}, colonne {col} ({error})&#xa0;; le fichier est peut-être endommagé</translation>
    </message>
    <message>
        <source>{raster} covers {bounds}, {finest} {finest_bounds}: assets of one scene need the same ground and CRS; warp them first, or choose others by --assets</source>
        <translation>{raster} couvre {bounds}, {finest} {finest_bounds}&#xa0;: les assets d&apos;une scène doivent avoir le même terrain et le même SCR&#xa0;; reprojetez-les d&apos;abord, ou choisissez-en d&apos;autres avec --assets</translation>
    </message>
    <message>
        <source>{raster} has no CRS, so the encoder&apos;s {encoder_resolution:g} m per pixel means nothing on it; use resolution &apos;native&apos; or give the raster a CRS</source>
        <translation>{raster} n&apos;a pas de SCR, les {encoder_resolution:g} m par pixel de l&apos;encodeur n&apos;y ont donc pas de sens&#xa0;; utilisez la résolution «&#xa0;native&#xa0;» ou attribuez un SCR au raster</translation>
    </message>
    <message>
        <source>{raster} has no CRS: places are in its own coordinates</source>
        <translation>{raster} n&apos;a pas de SCR&#xa0;: les lieux sont dans ses propres coordonnées</translation>
    </message>
    <message>
        <source>{raster} has no band {missing}, which encoder {encoder} needs</source>
        <translation>{raster} n&apos;a pas de bande {missing}, dont l&apos;encodeur {encoder} a besoin</translation>
    </message>
    <message>
        <source>{raster} has no bands {missing}, which encoder {encoder} needs</source>
        <translation>{raster} n&apos;a pas les bandes {missing}, dont l&apos;encodeur {encoder} a besoin</translation>
    </message>
    <message>
        <source>{raster} has the CRS {crs}, in which lengths on the ground cannot be measured, so the encoder&apos;s {encoder_resolution:g} m per pixel means nothing on it; use resolution &apos;native&apos; or reproject the raster</source>
        <translation>{raster} a le SCR {crs}, dans lequel les longueurs au sol ne se mesurent pas, les {encoder_resolution:g} m par pixel de l&apos;encodeur n&apos;y ont donc pas de sens ; utilisez la résolution « native » ou reprojetez le raster</translation>
    </message>
    <message>
        <source>{raster} has the CRS {crs}, in which lengths on the ground cannot be measured: sizes in metres and areas are left out; reproject the raster to get them</source>
        <translation>{raster} a le SCR {crs}, dans lequel les longueurs au sol ne se mesurent pas : les tailles en mètres et les surfaces sont omises ; reprojetez le raster pour les obtenir</translation>
    </message>
    <message>
        <source>{raster} has {bands} band(s), encoder {encoder} needs {bands_count} ({names})</source>
        <translation>{raster} a {bands} bande(s), l&apos;encodeur {encoder} en demande {bands_count} ({names})</translation>
    </message>
    <message>
        <source>{raster} has {bands} bands without names, sensor {sensor_id} has {names_count} ({names}); say which they are with --sensor-bands</source>
        <translation>{raster} a {bands} bandes sans noms, le capteur {sensor_id} en a {names_count} ({names})&#xa0;; dites lesquelles avec --sensor-bands</translation>
    </message>
    <message>
        <source>{raster} has {rows} x {cols} pixels, {file} has {first_shape} x {second_shape}; give the land mask of this tile by --grid</source>
        <translation>{raster} a {rows} x {cols} pixels, {file} a {first_shape} x {second_shape}&#xa0;; donnez le masque des terres de cette tuile avec --grid</translation>
    </message>
    <message>
        <source>{raster} is of Sentinel-2&apos;s processing baseline {number}, which adds {offset:g}, but {below:.0%} of a band lie below {well_below:g}: it was taken off already; give --subtract {offset:g} if not</source>
        <translation>{raster} est de la ligne de traitement {number} de Sentinel-2, qui ajoute {offset:g}, mais {below:.0%} d&apos;une bande sont au-dessous de {well_below:g}&#xa0;: cela a déjà été retiré&#xa0;; sinon, donnez --subtract {offset:g}</translation>
    </message>
    <message>
        <source>{raster} lacks bands that encoder {encoder} can do without: {told}</source>
        <translation>il manque à {raster} des bandes dont l&apos;encodeur {encoder} peut se passer&#xa0;: {told}</translation>
    </message>
    <message>
        <source>{raster} looks like Sentinel-2 since 25 January 2022, with {offset:g} added to its numbers (the darkest are {dark}), but does not say its processing baseline; if it is, give --subtract {offset:g}, or subtract it from the layer</source>
        <translation>{raster} ressemble à du Sentinel-2 postérieur au 25 janvier 2022, avec {offset:g} ajouté à ses nombres (les plus sombres sont à {dark}), mais n&apos;indique pas sa ligne de traitement&#xa0;; si c&apos;est le cas, donnez --subtract {offset:g}, ou soustrayez cette valeur de la couche</translation>
    </message>
    <message>
        <source>{raster}: {width:,} x {height:,} pixels, bands: {bands}, {part}. Settings: {settings}, preset {preset}, seed {seed}. TerraPatch {version}, {day}.</source>
        <translation>{raster} : {width:,} × {height:,} pixels, bandes : {bands}, {part}. Réglages : {settings}, préréglage {preset}, graine {seed}. TerraPatch {version}, {day}.</translation>
    </message>
    <message>
        <source>{rate:,.0f} {called}/s</source>
        <translation>{rate:,.0f} {called}/s</translation>
    </message>
    <message>
        <source>{rate:.1f} {called}/s</source>
        <translation>{rate:.1f} {called}/s</translation>
    </message>
    <message>
        <source>{ratio:.2f} (usual to {usual:.2f})</source>
        <translation>{ratio:.2f} (habituel jusqu&apos;à {usual:.2f})</translation>
    </message>
    <message>
        <source>{resolution:g} m per pixel</source>
        <translation>{resolution:g} m par pixel</translation>
    </message>
    <message>
        <source>{resolution} per pixel</source>
        <translation>{resolution} par pixel</translation>
    </message>
    <message>
        <source>{role}: layer &apos;{layer}&apos; cannot be transformed to degrees ({error}); give it its CRS</source>
        <translation>{role}&#xa0;: la couche «&#xa0;{layer}&#xa0;» ne peut pas être transformée en degrés ({error})&#xa0;; attribuez-lui son SCR</translation>
    </message>
    <message>
        <source>{role}: layer &apos;{layer}&apos; has no features with a geometry, needs at least 1</source>
        <translation>{role}&#xa0;: la couche «&#xa0;{layer}&#xa0;» n&apos;a aucune entité avec une géométrie, il en faut au moins 1</translation>
    </message>
    <message>
        <source>{role}: layer &apos;{layer}&apos; has no features with a geometry, needs at least 1; {next}</source>
        <translation>{role}&#xa0;: la couche «&#xa0;{layer}&#xa0;» n&apos;a pas d&apos;entités avec une géométrie, il en faut au moins 1&#xa0;; {next}</translation>
    </message>
    <message>
        <source>{role}: layer &apos;{layer}&apos; has no selected features with a geometry, needs at least 1; {next}</source>
        <translation>{role}&#xa0;: la couche «&#xa0;{layer}&#xa0;» n&apos;a pas d&apos;entités sélectionnées avec une géométrie, il en faut au moins 1&#xa0;; {next}</translation>
    </message>
    <message>
        <source>{role}: layer &apos;{name}&apos; cannot be transformed from {crs} to {table_crs} ({error}); use a layer in the CRS of &apos;{table}&apos;</source>
        <translation>{role}&#xa0;: la couche «&#xa0;{name}&#xa0;» ne peut pas être transformée de {crs} vers {table_crs} ({error})&#xa0;; utilisez une couche dans le SCR de «&#xa0;{table}&#xa0;»</translation>
    </message>
    <message>
        <source>{role}: none of the {missed} features of &apos;{name}&apos; lies on a patch of &apos;{table}&apos;; {reach}put examples on the patches</source>
        <translation>{role}&#xa0;: aucune des {missed} entités de «&#xa0;{name}&#xa0;» ne se trouve sur un patch de «&#xa0;{table}&#xa0;»&#xa0;; {reach}placez des exemples sur les patchs</translation>
    </message>
    <message>
        <source>{role}: the patches of &apos;{name}&apos; are by {examples_encoder} ({examples_dim} numbers), those of &apos;{table}&apos; by {table_encoder} ({table_dim} numbers), and vectors of different encoders do not compare; embed both rasters with one encoder file</source>
        <translation>{role}&#xa0;: les patchs de «&#xa0;{name}&#xa0;» sont de {examples_encoder} ({examples_dim} nombres), ceux de «&#xa0;{table}&#xa0;» de {table_encoder} ({table_dim} nombres), et des vecteurs d&apos;encodeurs différents ne sont pas comparables&#xa0;; encodez les deux rasters avec un même fichier d&apos;encodeur</translation>
    </message>
    <message>
        <source>{role}; changing it changes the output</source>
        <translation>{role}&#xa0;; la changer change la sortie</translation>
    </message>
    <message>
        <source>{role}; changing it does not change the output</source>
        <translation>{role}&#xa0;; la changer ne change pas la sortie</translation>
    </message>
    <message>
        <source>{role}; the model refuses other values of it than plausible ones</source>
        <translation>{role}&#xa0;; le modèle refuse pour elle d&apos;autres valeurs que les plausibles</translation>
    </message>
    <message>
        <source>{scales_file} has shape {scales_shape}, which does not fit {numbers_shape} of {file}; give both files of one tile</source>
        <translation>{scales_file} a la forme {scales_shape}, qui ne correspond pas à {numbers_shape} de {file}&#xa0;; donnez les deux fichiers d&apos;une même tuile</translation>
    </message>
    <message>
        <source>{scene} failed: {failure}</source>
        <translation>{scene} a échoué&#xa0;: {failure}</translation>
    </message>
    <message>
        <source>{seconds_left} left</source>
        <translation>reste {seconds_left}</translation>
    </message>
    <message>
        <source>{sensor} fits nearly as well</source>
        <translation>{sensor} convient presque aussi bien</translation>
    </message>
    <message>
        <source>{sensor}, as given</source>
        <translation>{sensor}, comme indiqué</translation>
    </message>
    <message>
        <source>{sent} of a worker cannot be written ({error}); make room there</source>
        <translation>impossible d&apos;écrire {sent} d&apos;un worker ({error})&#xa0;; faites-y de la place</translation>
    </message>
    <message>
        <source>{setting} against {other}: {figure}</source>
        <translation>{setting} contre {other}&#xa0;: {figure}</translation>
    </message>
    <message>
        <source>{setting}, {each} each: {value:.3f}</source>
        <translation>{setting}, {each} par classe&#xa0;: {value:.3f}</translation>
    </message>
    <message>
        <source>{setting}: {value:.3f} ({low:.3f} to {high:.3f})</source>
        <translation>{setting}&#xa0;: {value:.3f} (de {low:.3f} à {high:.3f})</translation>
    </message>
    <message>
        <source>{shown} cannot be used as a name ({reason}); give another</source>
        <translation>{shown} ne peut pas servir de nom ({reason})&#xa0;; donnez-en un autre</translation>
    </message>
    <message>
        <source>{sign} example {number} of {rows_count} has a vector that is zero or not finite, so nothing compares with it; choose another patch</source>
        <translation>l&apos;exemple {number} sur {rows_count} de signe «&#xa0;{sign}&#xa0;» a un vecteur nul ou non fini, rien ne peut donc lui être comparé&#xa0;; choisissez un autre patch</translation>
    </message>
    <message>
        <source>{sink_name} did not take the features ({last_error}); check that there is space on the disk and that nothing else holds the file, or write to another</source>
        <translation>{sink_name} n&apos;a pas accepté les entités ({last_error})&#xa0;; vérifiez qu&apos;il y a de la place sur le disque et que rien d&apos;autre n&apos;occupe le fichier, ou écrivez dans un autre</translation>
    </message>
    <message>
        <source>{sink_name} did not take the features; check that there is space on the disk and that nothing else holds the file, or write to another</source>
        <translation>{sink_name} n&apos;a pas accepté les entités&#xa0;; vérifiez qu&apos;il y a de la place sur le disque et que rien d&apos;autre n&apos;occupe le fichier, ou écrivez dans un autre</translation>
    </message>
    <message>
        <source>{size:.3g} m pixels of type {dtype}</source>
        <translation>pixels de {size:.3g} m de type {dtype}</translation>
    </message>
    <message>
        <source>{size} freed. </source>
        <translation>{size} libérés. </translation>
    </message>
    <message>
        <source>{size} in {folder}, {copies} of it copies of temporary layers, {runs} cancelled runs to go on with</source>
        <translation>{size} dans {folder}, dont {copies} de copies de couches temporaires et {runs} d&apos;exécutions annulées à reprendre</translation>
    </message>
    <message>
        <source>{some} of {all} patches are in no cluster: their vectors are zero or not finite.</source>
        <translation>{some} patchs sur {all} ne sont dans aucun cluster&#xa0;: leurs vecteurs sont nuls ou non finis.</translation>
    </message>
    <message>
        <source>{sought} in {dataset}</source>
        <translation>{sought} dans {dataset}</translation>
    </message>
    <message>
        <source>{sources} has the same name as {other_sources}, which is another scene; give items ids of their own</source>
        <translation>{sources} a le même nom que {other_sources}, qui est une autre scène&#xa0;; donnez aux éléments des id distincts</translation>
    </message>
    <message>
        <source>{source} cannot be opened ({error}); give a raster, an .npy or Zarr grid, or a table of embeddings</source>
        <translation>impossible d&apos;ouvrir {source} ({error})&#xa0;; donnez un raster, une grille .npy ou Zarr, ou une table d&apos;embeddings</translation>
    </message>
    <message>
        <source>{source} cannot be opened as a Zarr group ({error}); give the folder of one</source>
        <translation>impossible d&apos;ouvrir {source} comme groupe Zarr ({error})&#xa0;; donnez le dossier d&apos;un tel groupe</translation>
    </message>
    <message>
        <source>{source} cannot be read ({error}); give a table of embeddings</source>
        <translation>impossible de lire {source} ({error})&#xa0;; donnez une table d&apos;embeddings</translation>
    </message>
    <message>
        <source>{source} does not tell its coordinate system; add it to the attributes of the store, such as proj:code</source>
        <translation>{source} n&apos;indique pas son système de coordonnées&#xa0;; ajoutez-le aux attributs du store, par exemple proj:code</translation>
    </message>
    <message>
        <source>{source} does not tell where its pixels lie; add spatial:transform to its attributes, or coordinates x and y</source>
        <translation>{source} n&apos;indique pas où sont ses pixels&#xa0;; ajoutez à ses attributs spatial:transform, ou des coordonnées x et y</translation>
    </message>
    <message>
        <source>{source} has 0 arrays that may hold vectors (its arrays are: {arrays}); name one by --vectors</source>
        <translation>{source} a 0 tableau qui puisse contenir des vecteurs (ses tableaux sont&#xa0;: {arrays})&#xa0;; indiquez-en un avec --vectors</translation>
    </message>
    <message>
        <source>{source} has only missing pixels (nodata); give another</source>
        <translation>{source} n&apos;a que des pixels manquants (nodata) ; donnez-en un autre</translation>
    </message>
    <message>
        <source>{source} has only missing pixels there (nodata); choose another extent</source>
        <translation>{source} n&apos;a à cet endroit que des pixels manquants (nodata)&#xa0;; choisissez une autre emprise</translation>
    </message>
    <message>
        <source>{source} has the arrays {arrays}, and --vectors is {asked!r}; name one of them</source>
        <translation>{source} a les tableaux {arrays}, et --vectors vaut {asked!r}&#xa0;; indiquez l&apos;un d&apos;eux</translation>
    </message>
    <message>
        <source>{source} has {count:,} patches, which take {needed:,.0f} GB where {free:,.0f} GB are free; give --extent within {inside}, or coarsen more pixels to a patch</source>
        <translation>{source} a {count:,} patchs, qui prennent {needed:,.0f} Go alors que {free:,.0f} Go sont libres ; donnez --extent dans {inside}, ou réunissez plus de pixels en un patch</translation>
    </message>
    <message>
        <source>{source} has {count} band, and embeddings have one band a dimension, 2 or more; give the raster of the embeddings, or embed this one first</source>
        <translation>{source} a {count} bande, et des embeddings ont une bande par dimension, 2 ou plus&#xa0;; donnez le raster des embeddings, ou encodez d&apos;abord celui-ci</translation>
    </message>
    <message>
        <source>{source} has {found_count} arrays that may hold vectors ({found}); name one by --vectors</source>
        <translation>{source} a {found_count} tableaux qui peuvent contenir des vecteurs ({found})&#xa0;; indiquez-en un avec --vectors</translation>
    </message>
    <message>
        <source>{source} holds 0 rows, needs at least one vector; give another table</source>
        <translation>{source} contient 0 ligne, il faut au moins un vecteur&#xa0;; donnez une autre table</translation>
    </message>
    <message>
        <source>{source} holds the groups {groups}, each with a grid of its own; give one of them, such as {example}</source>
        <translation>{source} contient les groupes {groups}, chacun avec sa propre grille ; donnez-en un, par exemple {example}</translation>
    </message>
    <message>
        <source>{source} holds the times {dates}, and the date is {asked}; choose one of them by --date</source>
        <translation>{source} contient les dates {dates}, et la date est {asked} ; choisissez-en une par --date</translation>
    </message>
    <message>
        <source>{source} holds {count} times and does not tell which; take one out, then import it</source>
        <translation>{source} contient {count} dates et ne dit pas lesquelles ; extrayez-en une, puis importez-la</translation>
    </message>
    <message>
        <source>{source} is a Zarr store on the web, and stores are read from this computer only; download the folder, or the group of the zone that you need, and give that</source>
        <translation>{source} est un store Zarr sur le web, et les stores ne sont lus que depuis cet ordinateur&#xa0;; téléchargez le dossier, ou le groupe de la zone voulue, et indiquez-le</translation>
    </message>
    <message>
        <source>{source} is a table on the web, and tables are read from this computer only; download it, and give the file</source>
        <translation>{source} est une table sur le web, et les tables ne sont lues que depuis cet ordinateur&#xa0;; téléchargez-la et indiquez le fichier</translation>
    </message>
    <message>
        <source>{source} is an embedding set already; cluster, similar, classify, change and export take it as it is, and QGIS opens it by Open embeddings</source>
        <translation>{source} est déjà un jeu d&apos;embeddings&#xa0;; cluster, similar, classify, change et export le prennent tel quel, et QGIS l&apos;ouvre par «&#xa0;Ouvrir des embeddings&#xa0;»</translation>
    </message>
    <message>
        <source>{source} is neither an .npy file nor a Zarr store, and Tessera&apos;s grids are; leave the product at auto</source>
        <translation>{source} n&apos;est ni un fichier .npy ni un store Zarr, comme le sont les grilles de Tessera&#xa0;; laissez le produit sur auto</translation>
    </message>
    <message>
        <source>{source} mixes coordinate systems: {crs} in {first_files} and {other_crs} in {file}; import them one by one</source>
        <translation>{source} mélange des systèmes de coordonnées&#xa0;: {crs} dans {first_files} et {other_crs} dans {file}&#xa0;; importez-les un par un</translation>
    </message>
    <message>
        <source>{source} names its scales {name!r}, and has no such array; fetch the store again</source>
        <translation>{source} nomme ses échelles {name!r}, et n&apos;a pas de tel tableau&#xa0;; récupérez à nouveau le store</translation>
    </message>
    <message>
        <source>{source} names {found} after the file, needs layername=NAME, layerid=NUMBER or subset=FILTER; leave it out, or save the features as a file of their own</source>
        <translation>{source} indique {found} après le fichier, il faut layername=NOM, layerid=NUMÉRO ou subset=FILTRE ; omettez-le, ou enregistrez les entités dans un fichier à part</translation>
    </message>
    <message>
        <source>{stage} is damaged: the self-test {what} while it used it.</source>
        <translation>{stage} est endommagé&#xa0;: l&apos;autotest {what} pendant qu&apos;il l&apos;utilisait.</translation>
    </message>
    <message>
        <source>{table} does not tell its coordinate system; --crs states it</source>
        <translation>{table} n&apos;indique pas son système de coordonnées&#xa0;; --crs le précise</translation>
    </message>
    <message>
        <source>{table} does not tell what made its vectors; they are called {id}, and --encoder gives the right name: only vectors of one encoder are compared</source>
        <translation>{table} n&apos;indique pas ce qui a produit ses vecteurs&#xa0;; ils sont appelés {id}, et --encoder donne le bon nom&#xa0;: seuls des vecteurs d&apos;un même encodeur sont comparés</translation>
    </message>
    <message>
        <source>{table} has no geometry (a column such as geometry or bbox, or lon and lat); its columns are {names}; name one by --geometry, or join places to it</source>
        <translation>{table} n&apos;a pas de géométrie (une colonne comme geometry ou bbox, ou lon et lat)&#xa0;; ses colonnes sont {names}&#xa0;; indiquez-en une avec --geometry, ou joignez-y des lieux</translation>
    </message>
    <message>
        <source>{table} holds points, lines and polygons together, needs polygons or points; give one kind</source>
        <translation>{table} contient à la fois des points, des lignes et des polygones, il faut des polygones ou des points&#xa0;; donnez une seule sorte</translation>
    </message>
    <message>
        <source>{table} mixes coordinate systems: SRID {codes} in its geometries; import each by itself</source>
        <translation>{table} mélange des systèmes de coordonnées&#xa0;: SRID {codes} dans ses géométries&#xa0;; importez chacun séparément</translation>
    </message>
    <message>
        <source>{table} mixes coordinate systems: {values} in column {name}; import each by itself, or give geometries of one</source>
        <translation>{table} mélange des systèmes de coordonnées&#xa0;: {values} dans la colonne {name}&#xa0;; importez chacun séparément, ou donnez des géométries d&apos;un seul</translation>
    </message>
    <message>
        <source>{table} mixes the encoders {tags}, and their vectors do not compare; give a table of one</source>
        <translation>{table} mélange les encodeurs {tags}, et leurs vecteurs ne sont pas comparables&#xa0;; donnez une table d&apos;un seul encodeur</translation>
    </message>
    <message>
        <source>{table}: schema is {schema!r}, this version reads {needed!r}; reinstall TerraPatch</source>
        <translation>{table}&#xa0;: schema vaut {schema!r}, cette version lit {needed!r}&#xa0;; réinstallez TerraPatch</translation>
    </message>
    <message>
        <source>{taken} is there already; give another name, or add --overwrite</source>
        <translation>{taken} existe déjà&#xa0;; donnez un autre nom, ou ajoutez --overwrite</translation>
    </message>
    <message>
        <source>{taken} lies in the folder of the set that is exported, where nothing is replaced; give another name</source>
        <translation>{taken} se trouve dans le dossier du jeu exporté, où rien n’est remplacé ; donnez un autre nom</translation>
    </message>
    <message>
        <source>{taken} patches, spread evenly, stand for the {all} that you have picked.</source>
        <translation>{taken} patchs, répartis régulièrement, représentent les {all} que vous avez pointés.</translation>
    </message>
    <message>
        <source>{target} is there already. Choose another folder, or remove it first.</source>
        <translation>{target} existe déjà. Choisissez un autre dossier, ou supprimez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>{there} would be replaced; give another name, or add --overwrite</source>
        <translation>{there} serait remplacé&#xa0;; donnez un autre nom, ou ajoutez --overwrite</translation>
    </message>
    <message>
        <source>{title}: {changed} of {patches} patches changed; places: {places}</source>
        <translation>{title} : {changed} patchs sur {patches} ont changé ; lieux : {places}</translation>
    </message>
    <message>
        <source>{tokenizer} has {st_size_mb:,.0f} MB, a tokenizer may have {largest_tokenizer_mb:,.0f}; restore the tokenizer.json that the card was written for.</source>
        <translation>{tokenizer} fait {st_size_mb:,.0f} Mo, un tokenizer peut en faire {largest_tokenizer_mb:,.0f}&#xa0;; rétablissez le tokenizer.json pour lequel la fiche a été écrite.</translation>
    </message>
    <message>
        <source>{told} QGIS is not affected. {again}</source>
        <translation>{told} QGIS n&apos;est pas touché. {again}</translation>
    </message>
    <message>
        <source>{told}{details} Choose another Python, or set the engine up again: Settings &gt; Options &gt; TerraPatch.</source>
        <translation>{told}{details} Choisissez un autre Python, ou installez à nouveau le moteur&#xa0;: Préférences &gt; Options &gt; TerraPatch.</translation>
    </message>
    <message>
        <source>{unusable} of {vectors_count} vectors are not finite and have no projection; embed again with a larger --min-valid, or with another encoder or precision</source>
        <translation>{unusable} vecteurs sur {vectors_count} ne sont pas finis et n&apos;ont pas de projection&#xa0;; encodez à nouveau avec un --min-valid plus grand, ou avec un autre encodeur ou une autre précision</translation>
    </message>
    <message>
        <source>{url} cannot be had (HTTP {error_code}); see {page} for where it lies now, and add it as an encoder of your own.</source>
        <translation>Impossible d&apos;obtenir {url} (HTTP {error_code})&#xa0;; voir sur {page} où il se trouve maintenant, et ajoutez-le comme encodeur personnel.</translation>
    </message>
    <message>
        <source>{url} has SHA-256 {found}…, needs {wanted}…: it was damaged on the way or is another file. Nothing was kept; try again, and if that does not help, tell the authors of TerraPatch.</source>
        <translation>{url} a le SHA-256 {found}…, il faut {wanted}…&#xa0;: il a été endommagé en route ou c&apos;est un autre fichier. Rien n&apos;a été conservé&#xa0;; réessayez, et si cela ne suffit pas, prévenez les auteurs de TerraPatch.</translation>
    </message>
    <message>
        <source>{url} has {size:,} bytes, the catalogue says {stated:,}; it is another file, and was not fetched.</source>
        <translation>{url} a {size:,} octets, le catalogue en annonce {stated:,}&#xa0;; c&apos;est un autre fichier, il n&apos;a pas été récupéré.</translation>
    </message>
    <message>
        <source>{url} sends more than the {whole:,} bytes that it announced; nothing was kept.</source>
        <translation>{url} envoie plus que les {whole:,} octets annoncés&#xa0;; rien n&apos;a été conservé.</translation>
    </message>
    <message>
        <source>{values} against {of}</source>
        <translation>{values} en fonction de {of}</translation>
    </message>
    <message>
        <source>{values} by {of}</source>
        <translation>{values} selon {of}</translation>
    </message>
    <message>
        <source>{value}, too few blocks for an interval</source>
        <translation>{value}, trop peu de blocs pour un intervalle</translation>
    </message>
    <message>
        <source>{value}, {low} to {high}</source>
        <translation>{value}, de {low} à {high}</translation>
    </message>
    <message>
        <source>{weights}, which holds weights of {onnx_file}, has {size:,} bytes, needs {needed:,}: it was cut off; copy or download it again</source>
        <translation>{weights}, qui contient des poids de {onnx_file}, a {size:,} octets, il en faut {needed:,} : le fichier a été tronqué ; copiez-le ou téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>{what} are {value!r}, need to be {needed} of JSON; check the list</source>
        <translation>{what} valent {value!r}, doivent être {needed} de JSON&#xa0;; vérifiez la liste</translation>
    </message>
    <message>
        <source>{what} has a dimension of size {axis}, needs a name of {axes} or a size from 1</source>
        <translation>{what} a une dimension de taille {axis}, il faut un nom parmi {axes} ou une taille à partir de 1</translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims} and value {value!r}, encoding {encoding!r} needs &apos;bands&apos; or &apos;band_groups&apos; among them, and no value</source>
        <translation>{what} a les dimensions {tensor_dims} et la valeur {value!r}, le codage {encoding!r} demande parmi elles «&#xa0;bands&#xa0;» ou «&#xa0;band_groups&#xa0;», et pas de valeur</translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims} and value {value!r}, encoding {encoding!r} needs &apos;height&apos; and &apos;width&apos;, and no value</source>
        <translation>{what} a les dimensions {tensor_dims} et la valeur {value!r}, le codage {encoding!r} demande «&#xa0;height&#xa0;» et «&#xa0;width&#xa0;», et pas de valeur</translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims}, encoding {encoding!r} needs &apos;bands&apos; among them</source>
        <translation>{what} a les dimensions {tensor_dims}, le codage {encoding!r} demande parmi elles «&#xa0;bands&#xa0;»</translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims}, needs batch (or 1), bands, height and width in the model&apos;s order, perhaps with time; other sizes than 1 cannot be filled: export the model for one date, and write a fixed number of tiles as batch of the card</source>
        <translation>{what} a les dimensions {tensor_dims}, il faut batch (ou 1), bands, height et width dans l&apos;ordre du modèle, éventuellement avec time&#xa0;; d&apos;autres tailles que 1 ne peuvent pas être remplies&#xa0;: exportez le modèle pour une seule date, et écrivez un nombre fixe de tuiles comme batch de la fiche</translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims}, needs each name once and &apos;batch&apos; first</source>
        <translation>{what} a les dimensions {tensor_dims}, il faut chaque nom une seule fois et «&#xa0;batch&#xa0;» en premier</translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims}, which hold {held} number(s) per tile; encoding {encoding!r} gives {size}</source>
        <translation>{what} a les dimensions {tensor_dims}, qui contiennent {held} nombre(s) par tuile&#xa0;; le codage {encoding!r} en donne {size}</translation>
    </message>
    <message>
        <source>{what} has fill {fill!r}, needs a number, or one for each of its bands</source>
        <translation>{what} a fill {fill!r}, il faut un nombre, ou un pour chacune de ses bandes</translation>
    </message>
    <message>
        <source>{what} has groups {groups}, needs different names, and none of {merges}</source>
        <translation>{what} a les groupes {groups}, il faut des noms différents, et aucun de {merges}</translation>
    </message>
    <message>
        <source>{what} has no encoding, needs one of {fitting}</source>
        <translation>{what} n&apos;a pas de codage, il faut l&apos;un de {fitting}</translation>
    </message>
    <message>
        <source>{what} has the role {role!r}, encoding {encoding!r} is for {roles}</source>
        <translation>{what} a le rôle {role!r}, le codage {encoding!r} est pour {roles}</translation>
    </message>
    <message>
        <source>{what} has the unknown dimension {axis!r}, known are {axes} and fixed sizes</source>
        <translation>{what} a la dimension inconnue {axis!r}, celles connues sont {axes} et les tailles fixes</translation>
    </message>
    <message>
        <source>{what} has {unknown_count} numbers for unknown, {encoding!r} needs {size}</source>
        <translation>{what} a {unknown_count} nombres pour l&apos;inconnu, {encoding!r} en demande {size}</translation>
    </message>
    <message>
        <source>{what} holds {bands}, needs names of bands of the card, each in one group and once</source>
        <translation>{what} contient {bands}, il faut des noms de bandes de la fiche, chacune dans un seul groupe et une seule fois</translation>
    </message>
    <message>
        <source>{what} is a constant without a value; write the number or the nested list it holds</source>
        <translation>{what} est une constante sans valeur&#xa0;; écrivez le nombre ou la liste imbriquée qu&apos;elle contient</translation>
    </message>
    <message>
        <source>{what} is computed from {of} of {first_lengths:g} and {second_lengths:g} µm, {index} needs {first} first and {second} second</source>
        <translation>{what} est calculé à partir de {of} de {first_lengths:g} et {second_lengths:g} µm, {index} demande {first} en premier et {second} en second</translation>
    </message>
    <message>
        <source>{what} is computed from {of}, {index} needs &apos;of&apos; with the names of two measured bands of the card: {first}, then {second}</source>
        <translation>{what} est calculé à partir de {of}, {index} demande «&#xa0;of&#xa0;» avec les noms de deux bandes mesurées de la fiche&#xa0;: {first}, puis {second}</translation>
    </message>
    <message>
        <source>{what} names bands in &apos;of&apos; and has no index; name one of {indices}</source>
        <translation>{what} nomme des bandes dans «&#xa0;of&#xa0;» et n&apos;a pas d&apos;index&#xa0;; indiquez l&apos;un de {indices}</translation>
    </message>
    <message>
        <source>{what} {file} cannot be read ({error}); give a file of points, lines or polygons, such as a GeoPackage</source>
        <translation>impossible de lire {what} {file} ({error})&#xa0;; donnez un fichier de points, de lignes ou de polygones, par exemple un GeoPackage</translation>
    </message>
    <message>
        <source>{what} {file} cannot be transformed to the raster&apos;s CRS ({error}); give them in the raster&apos;s CRS</source>
        <translation>impossible de transformer {what} {file} vers le SCR du raster ({error})&#xa0;; donnez ces entités dans le SCR du raster</translation>
    </message>
    <message>
        <source>{what} {file} hold damaged geometries ({error}); mend them first, such as with QGIS&apos;s Fix geometries</source>
        <translation>{what} {file} contient des géométries endommagées ({error})&#xa0;; réparez-les d&apos;abord, par exemple avec «&#xa0;Réparer les géométries&#xa0;» de QGIS</translation>
    </message>
    <message>
        <source>{what} {file} holds no features; give a file of points, lines or polygons</source>
        <translation>{what} {file} ne contient pas d&apos;entités&#xa0;; donnez un fichier de points, de lignes ou de polygones</translation>
    </message>
    <message>
        <source>{what}: groups belong to layouts &apos;tokens&apos; and &apos;map_last&apos;, it is {layout!r}</source>
        <translation>{what}&#xa0;: groups ne va qu&apos;avec les dispositions «&#xa0;tokens&#xa0;» et «&#xa0;map_last&#xa0;», or c&apos;est {layout!r}</translation>
    </message>
    <message>
        <source>{what}: patch_px is {patch_px} and dim {output_dim}, both need to be 1 or more</source>
        <translation>{what}&#xa0;: patch_px vaut {patch_px} et dim {output_dim}, les deux doivent être au moins 1</translation>
    </message>
    <message>
        <source>{what}: prefix and suffix tokens belong to layout &apos;tokens&apos;, it is {layout!r}</source>
        <translation>{what}&#xa0;: les jetons de préfixe et de suffixe ne vont qu&apos;avec la disposition «&#xa0;tokens&#xa0;», or c&apos;est {layout!r}</translation>
    </message>
    <message>
        <source>{what}; its bands are {bands_of_raster}. Give a raster that holds them, name the bands to take in their place with --bands, or use encoder mosaiks, which takes any bands</source>
        <translation>{what}&#xa0;; ses bandes sont {bands_of_raster}. Donnez un raster qui les contient, indiquez avec --bands les bandes à prendre à leur place, ou utilisez l&apos;encodeur mosaiks, qui accepte n&apos;importe quelles bandes</translation>
    </message>
    <message>
        <source>{where} holds {values!r}, needs an object</source>
        <translation>{where} contient {values!r}, il faut un objet</translation>
    </message>
    <message>
        <source>{where} {parts}; see docs/encoder-card.md for the keys of a card</source>
        <translation>{where} {parts}&#xa0;; voir docs/encoder-card.md pour les clés d&apos;une fiche</translation>
    </message>
    <message>
        <source>{where}: band {band!r} is computed from {lost}, which may be missing; put it into a group with fill too</source>
        <translation>{where}&#xa0;: la bande {band!r} est calculée à partir de {lost}, qui peut manquer&#xa0;; mettez-la aussi dans un groupe avec fill</translation>
    </message>
    <message>
        <source>{where}: band {name!r} has wavelength {wavelength!r} with unit {unit!r}, needs a number in &apos;um&apos; or &apos;nm&apos;, and leave wavelength_um out</source>
        <translation>{where}&#xa0;: la bande {name!r} a la longueur d&apos;onde {wavelength!r} d&apos;unité {unit!r}, il faut un nombre en «&#xa0;um&#xa0;» ou «&#xa0;nm&#xa0;», et retirer wavelength_um</translation>
    </message>
    <message>
        <source>{where}: band_groups are {groups}, need different names</source>
        <translation>{where}&#xa0;: band_groups vaut {groups}, il faut des noms différents</translation>
    </message>
    <message>
        <source>{where}: bands is empty though bands_flexible is false; list the bands in model order</source>
        <translation>{where}&#xa0;: bands est vide bien que bands_flexible soit false&#xa0;; listez les bandes dans l&apos;ordre du modèle</translation>
    </message>
    <message>
        <source>{where}: bands {twice} are there twice, indices and band_groups need different names</source>
        <translation>{where}&#xa0;: les bandes {twice} y figurent deux fois, les indices et band_groups doivent avoir des noms différents</translation>
    </message>
    <message>
        <source>{where}: bands_flexible is true, indices and band_groups need it to be false</source>
        <translation>{where}&#xa0;: bands_flexible vaut true, avec des indices et band_groups il doit valoir false</translation>
    </message>
    <message>
        <source>{where}: batch is {batch} and the pixels have dimensions {pixels_dims}, needs a number from 1 and &apos;batch&apos; as first dimension</source>
        <translation>{where}&#xa0;: batch vaut {batch} et les pixels ont les dimensions {pixels_dims}, il faut un nombre à partir de 1 et «&#xa0;batch&#xa0;» comme première dimension</translation>
    </message>
    <message>
        <source>{where}: data_files are {data_files}, needs names of files</source>
        <translation>{where}&#xa0;: data_files vaut {data_files}, il faut des noms de fichiers</translation>
    </message>
    <message>
        <source>{where}: every band may be missing, needs one that is in no group with fill</source>
        <translation>{where}&#xa0;: toutes les bandes peuvent manquer, il en faut une qui ne soit dans aucun groupe avec fill</translation>
    </message>
    <message>
        <source>{where}: id is {encoder!r}, needs to be of 1 to 64 letters, digits, dots, hyphens and underscores, a letter or digit first</source>
        <translation>{where}&#xa0;: id vaut {encoder!r}, il doit compter de 1 à 64 lettres, chiffres, points, traits d&apos;union et tirets bas, en commençant par une lettre ou un chiffre</translation>
    </message>
    <message>
        <source>{where}: input {tensor!r} has the dimension &apos;band_groups&apos;, needs the role &apos;mask&apos; and band_groups on the card</source>
        <translation>{where}&#xa0;: l&apos;entrée {tensor!r} a la dimension «&#xa0;band_groups&#xa0;», il faut le rôle «&#xa0;mask&#xa0;» et band_groups sur la fiche</translation>
    </message>
    <message>
        <source>{where}: input {tensor!r} tells where a tile lies, needs a dimension &apos;batch&apos;</source>
        <translation>{where}&#xa0;: l&apos;entrée {tensor!r} dit où se trouve une tuile, il faut une dimension «&#xa0;batch&#xa0;»</translation>
    </message>
    <message>
        <source>{where}: outputs is empty, needs the tensor that holds the vectors</source>
        <translation>{where}&#xa0;: outputs est vide, il faut le tenseur qui contient les vecteurs</translation>
    </message>
    <message>
        <source>{where}: scaling &apos;sensor&apos; knows measured bands alone, not indices and band_groups</source>
        <translation>{where}&#xa0;: la mise à l&apos;échelle «&#xa0;sensor&#xa0;» ne connaît que les bandes mesurées, pas les indices ni band_groups</translation>
    </message>
    <message>
        <source>{where}: scaling holds {item!r}, needs objects with a type</source>
        <translation>{where}&#xa0;: scaling contient {item!r}, il faut des objets dotés d&apos;un type</translation>
    </message>
    <message>
        <source>{where}: scaling {kind!r} lacks {missing}</source>
        <translation>{where}&#xa0;: il manque {missing} à la mise à l&apos;échelle {kind!r}</translation>
    </message>
    <message>
        <source>{where}: schema is {schema!r}, this version reads {needed!r}</source>
        <translation>{where}&#xa0;: schema vaut {schema!r}, cette version lit {needed!r}</translation>
    </message>
    <message>
        <source>{where}: text is for one vector a patch, outputs have groups; leave one of them out</source>
        <translation>{where}&#xa0;: text est pour un seul vecteur par patch, outputs a des groupes&#xa0;; retirez l&apos;un des deux</translation>
    </message>
    <message>
        <source>{where}: text.length is {length}, needs to be 1 to {most_tokens} tokens</source>
        <translation>{where}&#xa0;: text.length vaut {length}, doit être entre 1 et {most_tokens} jetons</translation>
    </message>
    <message>
        <source>{where}: text.pad_id is {pad_id}, needs to be 0 or more</source>
        <translation>{where}&#xa0;: text.pad_id vaut {pad_id}, doit être au moins 0</translation>
    </message>
    <message>
        <source>{where}: text.templates are {templates_count}, needs {most_templates} at most</source>
        <translation>{where}&#xa0;: text.templates sont au nombre de {templates_count}, {most_templates} au plus sont admis</translation>
    </message>
    <message>
        <source>{where}: text.templates hold {template!r}, needs sentences of at most {longest_template} letters with one {{}} in place of the term</source>
        <translation>{where}&#xa0;: text.templates contient {template!r}, il faut des phrases d&apos;au plus {longest_template} lettres avec un seul {{}} à la place du terme</translation>
    </message>
    <message>
        <source>{where}: text.{key} is {digest!r}, needs a SHA-256 of 64 digits in hex</source>
        <translation>{where}&#xa0;: text.{key} vaut {digest!r}, il faut un SHA-256 de 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>{where}: text.{key} is {name!r}, needs a file {suffix} beside the model</source>
        <translation>{where}&#xa0;: text.{key} vaut {name!r}, il faut un fichier {suffix} à côté du modèle</translation>
    </message>
    <message>
        <source>{where}: text.{key} is {number}, needs a finite number</source>
        <translation>{where}&#xa0;: text.{key} vaut {number}, il faut un nombre fini</translation>
    </message>
    <message>
        <source>{where}: the model gives one vector for a window of {tile} px, and patches are squares; export its tokens or feature map, or export it for a square window</source>
        <translation>{where}&#xa0;: le modèle donne un vecteur pour une fenêtre de {tile} px, et les patchs sont des carrés&#xa0;; exportez ses jetons ou sa carte de caractéristiques, ou exportez-le pour une fenêtre carrée</translation>
    </message>
    <message>
        <source>{where}: weights lie in {name!r}, which is not a file beside the model; export the model again with its weights in a file of the same folder</source>
        <translation>{where}&#xa0;: les poids sont dans {name!r}, qui n&apos;est pas un fichier à côté du modèle&#xa0;; exportez à nouveau le modèle avec ses poids dans un fichier du même dossier</translation>
    </message>
    <message>
        <source>{where}: window default is {tile} though square_only is true; one of them is wrong</source>
        <translation>{where}&#xa0;: window a default {tile} bien que square_only soit true&#xa0;; l&apos;un des deux est faux</translation>
    </message>
    <message>
        <source>{where}: window has min {least}, default {tile}, max {most}, needs 1 or more, in this order</source>
        <translation>{where}&#xa0;: window a min {least}, default {tile}, max {most}, il faut au moins 1, dans cet ordre</translation>
    </message>
    <message>
        <source>{where}: window has multiple_of {step}, needs 1 or more, and overlap {overlap}, needs 0 or more</source>
        <translation>{where}&#xa0;: window a multiple_of {step}, il faut au moins 1, et overlap {overlap}, il faut au moins 0</translation>
    </message>
    <message>
        <source>{where}: window holds {error}; see docs/encoder-card.md</source>
        <translation>{where}&#xa0;: window contient {error}&#xa0;; voir docs/encoder-card.md</translation>
    </message>
    <message>
        <source>{where}: {band} has a wavelength of {wavelength:g} µm, needs to be above 0 and at most {longest_wavelength_um:g}{hint}</source>
        <translation>{where}&#xa0;: {band} a une longueur d&apos;onde de {wavelength:g} µm, elle doit être supérieure à 0 et d&apos;au plus {longest_wavelength_um:g}{hint}</translation>
    </message>
    <message>
        <source>{where}: {count} inputs have the role &apos;pixels&apos;, needs exactly one</source>
        <translation>{where}&#xa0;: {count} entrées ont le rôle «&#xa0;pixels&#xa0;», il en faut exactement une</translation>
    </message>
    <message>
        <source>{where}: {key} is {items!r}, needs a list</source>
        <translation>{where}&#xa0;: {key} vaut {items!r}, il faut une liste</translation>
    </message>
    <message>
        <source>{where}: {name} is {value!r}, needs {plain}; see docs/encoder-card.md</source>
        <translation>{where}&#xa0;: {name} vaut {value!r}, il faut {plain}&#xa0;; voir docs/encoder-card.md</translation>
    </message>
    <message>
        <source>{why}, so that nobody can say which setting finds or maps best: groups that come back are not yet the groups that you mean. Labels of each class in several parts of the scene tell that.</source>
        <translation>{why}&#xa0;; impossible donc de dire quel réglage trouve ou cartographie le mieux&#xa0;: des groupes qui reviennent ne sont pas encore ceux que vous cherchez. Des étiquettes de chaque classe dans plusieurs parties de la scène le disent.</translation>
    </message>
    <message>
        <source>{workers} workers at {address}</source>
        <translation>{workers} workers à {address}</translation>
    </message>
    <message>
        <source>{wrong} changed since the set was made: the checksum is another</source>
        <translation>{wrong} a changé depuis que le jeu a été fait&#xa0;: la somme de contrôle est différente</translation>
    </message>
    <message>
        <source>{zoom}, 1 tile of the service</source>
        <translation>{zoom}, 1 tuile du service</translation>
    </message>
    <message>
        <source>{zoom}, {tiles} tiles of the service</source>
        <translation>{zoom}, {tiles} tuiles du service</translation>
    </message>
    <message>
        <source>{} (other encoder)</source>
        <translation>{} (autre encodeur)</translation>
    </message>
    <message>
        <source>{} (suggested)</source>
        <translation>{} (proposé)</translation>
    </message>
    <message>
        <source>{} bands</source>
        <translation>{} bandes</translation>
    </message>
    <message>
        <source>{} bytes</source>
        <translation>{} octets</translation>
    </message>
    <message>
        <source>{} does not exist; choose an .onnx file.</source>
        <translation>{} n&apos;existe pas&#xa0;; choisissez un fichier .onnx.</translation>
    </message>
    <message>
        <source>{} exists already. Replace it, with every layer in it?</source>
        <translation>{} existe déjà. Le remplacer, avec toutes les couches qu&apos;il contient&#xa0;?</translation>
    </message>
    <message>
        <source>{} h</source>
        <translation>{} h</translation>
    </message>
    <message>
        <source>{} ha</source>
        <translation>{} ha</translation>
    </message>
    <message>
        <source>{} hits</source>
        <translation>{} correspondances</translation>
    </message>
    <message>
        <source>{} holds no setting of an encoder yet; let the sweep go on.</source>
        <translation>{} ne contient encore aucun réglage d&apos;un encodeur&#xa0;; laissez continuer le balayage.</translation>
    </message>
    <message>
        <source>{} is installed, and in the list of encoders.</source>
        <translation>{} est installé et figure dans la liste des encodeurs.</translation>
    </message>
    <message>
        <source>{} is not one of your own encoders; remove the file itself.</source>
        <translation>{} n&apos;est pas l&apos;un de vos encodeurs personnels&#xa0;; supprimez le fichier lui-même.</translation>
    </message>
    <message>
        <source>{} is not the result of a sweep; choose a sweep.json.</source>
        <translation>{} n&apos;est pas le résultat d&apos;un balayage&#xa0;; choisissez un sweep.json.</translation>
    </message>
    <message>
        <source>{} keeps weights in a separate file that its card does not name; add it to data_files of the card beside the model, or remove that card and choose the model again.</source>
        <translation>{} garde des poids dans un fichier à part que sa fiche ne nomme pas&#xa0;; ajoutez-le à data_files de la fiche à côté du modèle, ou supprimez cette fiche et choisissez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>{} labels</source>
        <translation>{} étiquettes</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} of memory are free: embed less, or larger patches</source>
        <translation>{} de mémoire sont libres&#xa0;: encodez moins, ou de plus grands patchs</translation>
    </message>
    <message>
        <source>{} of memory are free: save to a GeoPackage, or embed less</source>
        <translation>{} de mémoire sont libres&#xa0;: enregistrez dans un GeoPackage, ou encodez moins</translation>
    </message>
    <message>
        <source>{} patches</source>
        <translation>{} patchs</translation>
    </message>
    <message>
        <source>{} per pixel</source>
        <translation>{} par pixel</translation>
    </message>
    <message>
        <source>{} px each, no CRS</source>
        <translation>{} px chacun, pas de SCR</translation>
    </message>
    <message>
        <source>{} px patches</source>
        <translation>patchs de {} px</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{}, checked by hashes (SHA-256)</source>
        <translation>{}, vérifié par hachage (SHA-256)</translation>
    </message>
    <message>
        <source>{}-dimensional vectors</source>
        <translation>vecteurs à {} dimensions</translation>
    </message>
    <message>
        <source>{}: cancelled</source>
        <translation>{}&#xa0;: annulé</translation>
    </message>
    <message>
        <source>{}: colours</source>
        <translation>{}&#xa0;: couleurs</translation>
    </message>
    <message>
        <source>{}: hits</source>
        <translation>{}&#xa0;: correspondances</translation>
    </message>
    <message>
        <source>{}: similarity</source>
        <translation>{}&#xa0;: similarité</translation>
    </message>
    <message>
        <source>{}: tiles</source>
        <translation>{}&#xa0;: tuiles</translation>
    </message>
</context>
</TS>
