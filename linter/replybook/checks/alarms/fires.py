"""The words in which customers tell of fire, smoke, gas and bad plugs. In the notation of cues."""

from __future__ import annotations

FIRE = """
    caught|catching|catches|catch|set fire
    set|was on fire
    house|kitchen|car|van|bus|charger|laptop|battery|oven|sofa|boat|engine|heater|kettle|plug|socket _ on fire
    burst|went|up _ flames
    smell|smells|smelling|smelled|smelt _ gas
    gas leak
    sparks|smoke|flames … from|out|off|coming|pouring|everywhere
    started|starts|starting|began smoking|sparking|smouldering
    exploded|exploding|explodes
    carbon monoxide
    house fire
    burning smell
    smell|smells|smelling|smelled|smelt _ burning
    charger|plug|socket|battery|cable|adapter|heater|kettle|toaster _ melted|melting|swollen|bulging|sparked|smoking
    charger|plug|socket|battery|cable|adapter|heater|kettle|toaster _ blew up
    rotten|bad eggs|egg
    gas|gassy smell|smells|leak|leaking|escape|fumes|odour|odor|everywhere
    smell|smells|smelling|smelled|smelt|stinks|stink|reeks|whiff|odour|odor _ gas|eggs|scorched|singed|burning
    leaking|leaks|leak|hissing _ gas|fuel|petrol|propane|acid|monoxide
    co|monoxide|smoke alarm|detector|alarms … going|went|off|beeping|sounded|goes|ringing
    {device} … smoking|smoked|smoke|sparking|sparked|sparks|spark|flames|melted|melting|melt|exploded|exploding
    |explode|charred|scorched|bulging|bulged|hissing|ignited|combusted|smouldering|singed
    {device} _ burst|burnt|burned|burning|swollen|swelled|swelling|blew|fire _ out|up|into|flames|hand|hands|carpet
    |table|bed|desk|plug
    smoke|sparks|flames|flame … {device}|engine|vent|vents|dashboard|outlet
    {device}|it|plug _ hot _ touch|hold|handle|burn|melted
    caught|cause|caused|started|starting|start|setting|set a|small|the|my|our|alight _ fire|blaze|alight !stick
    |tablet|tv|hd|kindle
    nearly|almost|could|might|burned|burnt|burn … house|flat|home|kitchen|garage|shed|curtains|bedroom|us _ down
    |fire|alive
    house|flat|home|kitchen|garage|shed|curtains|bedroom … burned|burnt|gutted|destroyed|burning … fire|down|night|out
    curtains|carpet|bed|sofa|mattress|duvet|worktop|rug _ burned|burnt|singed|scorched|alight|ablaze
    fire brigade|service|fighters|department … came|called|had|attended|evacuated|out|said|told|rang
    fire exit|exits|escape|door|doors … blocked|locked|chained|shut|padlocked
    smouldered|smouldering|charred|ignited|combusted|electrocution
    burn|scorch hole|mark|marks in|on
    plug|socket|outlet|fuse|fusebox|switch … scorched|buzzing|crackling|arcing|singed|sizzling|blackened
    crackling|buzzing|sparking|sizzling … socket|plug|outlet|fuse|wires|box|switch
    bank|vape|pack|earbuds|battery|charger|bulb|hairdryer _ blew|exploded|went up|off|bang _ in|on|while|my
    caught|catch|catches|went alight|light|ablaze !up|of|the|rail
    burned|burnt|burning _ to|down _ ground|ashes
    caught|melted|scorched|singed|burned|burnt|lit|ignited the|my|our|a _ curtain|curtains|carpet|sofa|bed|bedding|duvet
    |tablecloth|wall|worktop|cupboard|sleeve|rug|blind|blinds|cot|towel|mattress|desk|floor
    ran|run|get|got|escape|escaped|evacuate|evacuated|climb _ out|down … pyjamas|pajamas|smoke|flames|fire|barefoot
    |nightie
    |kids|window|alarm !of|stock|from|with
    power|battery bank|pack … swelled|swollen|swelling|bulging|bulged|hissing|hissed|smoking|smoke|burst|exploded|hot
    |melted
    |sparks|fire|popped|leaked
    hissing|crackling|fizzing|popping|banging … smoke|burning|fire|flames|hot|melted|swelled|plug|fuse|spark|sparks
    smell|smelt|smelled|stink|stinks|whiff _ fishy|fish|plastic|rubber|electrical|metallic|burnt|petrol|fumes|egg
    |sulphur
    |sulfur … socket|plug|outlet|fuse|switch|charger|boiler|panel|box|wiring|cooker|engine|heater|meter|dashboard
    socket|plug|outlet|charger|boiler|fuse|cooker|heater|meter|panel … smell|smells|smelt|stinks _ fishy|fish|burnt
    |burning
    |plastic|rubber|gas|egg|eggs|fumes
    went|goes|gone|going bang|boom … flames|smoke|sparks|flash
    smoke|fumes filled|filling|billowing|billowed|poured|pouring|rolled|came|coming
    bonnet|dashboard|engine|tyre|exhaust _ smoke|smoking|flames|fire|caught|alight
    pilot light _ smell|gas|out|headache|headaches
"""
